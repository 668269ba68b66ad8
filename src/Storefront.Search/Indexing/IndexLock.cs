namespace Storefront.Search.Indexing;

/// <summary>In this process either the changes are written or a new index takes the old one's place, never both at once: a number kept by one would be wrong for the other.</summary>
public sealed class IndexLock : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task<IDisposable> TakeAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        return new Turn(_one);
    }

    public void Dispose() => _one.Dispose();

    private sealed class Turn(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
