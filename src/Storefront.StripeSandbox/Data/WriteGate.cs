namespace Storefront.StripeSandbox.Data;

/// <summary>Lets one writer in at a time.</summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async Task<IDisposable> EnterAsync()
    {
        await _gate.WaitAsync();
        return new Entered(_gate);
    }

    public void Dispose() => _gate.Dispose();

    private sealed class Entered(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
