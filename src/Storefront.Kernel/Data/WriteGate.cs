namespace Storefront.Kernel.Data;

/// <summary>
/// One writer at a time in this process. SQLite has a single write lock; writers that queue here in order are three times as fast, and ten times as
/// even, as writers that poll for that lock (design.md, Data). On PostgreSQL nobody enters.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        return new Turn(_one);
    }

    public void Dispose() => _one.Dispose();

    private sealed class Turn(SemaphoreSlim one) : IDisposable
    {
        private SemaphoreSlim? _one = one;

        public void Dispose() => Interlocked.Exchange(ref _one, null)?.Release();
    }
}
