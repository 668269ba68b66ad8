using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

/// <summary>An engine that the behavioural suite runs on.</summary>
public abstract class TestedEngine : IAsyncLifetime
{
    private readonly SemaphoreSlim _filling = new(1, 1);
    private readonly Dictionary<string, ISearchIndex> _kept = [];

    /// <summary>An index of its own, never built.</summary>
    internal abstract Task<ISearchIndex> NewAsync();

    /// <summary>One that holds <see cref="SampleGoods"/> and nothing else, shared by the tests that only ask.</summary>
    internal Task<ISearchIndex> GoodsAsync() => KeptAsync("goods", SampleGoods.All);

    /// <summary>One that holds these documents and nothing else, shared under its name.</summary>
    internal async Task<ISearchIndex> KeptAsync(string name, IReadOnlyList<IndexDocument> documents)
    {
        await _filling.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!_kept.TryGetValue(name, out var index))
            {
                index = await NewAsync();
                await BuildAsync(index, documents, 1);
                _kept[name] = index;
            }

            return index;
        }
        finally
        {
            _filling.Release();
        }
    }

    internal static async Task BuildAsync(ISearchIndex index, IReadOnlyList<IndexDocument> documents, long position)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var rebuild = await index.RebuildAsync(stop);
        await rebuild.WriteAsync(documents, [], stop);
        await rebuild.SwitchAsync(position, stop);
    }

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public virtual ValueTask DisposeAsync()
    {
        _filling.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
