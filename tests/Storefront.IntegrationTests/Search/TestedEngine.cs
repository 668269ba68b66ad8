using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

/// <summary>An engine that the behavioural suite runs on.</summary>
public abstract class TestedEngine : IAsyncLifetime
{
    private readonly SemaphoreSlim _filling = new(1, 1);
    private ISearchIndex? _goods;

    /// <summary>An index of its own, never built.</summary>
    internal abstract Task<ISearchIndex> NewAsync();

    /// <summary>One that holds <see cref="SampleGoods"/> and nothing else, shared by the tests that only ask.</summary>
    internal async Task<ISearchIndex> GoodsAsync()
    {
        await _filling.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_goods is null)
            {
                var index = await NewAsync();
                await BuildAsync(index, SampleGoods.All, 1);
                _goods = index;
            }

            return _goods;
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
