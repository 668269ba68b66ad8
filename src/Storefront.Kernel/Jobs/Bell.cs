namespace Storefront.Kernel.Jobs;

/// <summary>Wakes a worker as soon as this process has something for it; what other nodes have for it is found by polling.</summary>
public abstract class Bell : IDisposable
{
    private readonly SemaphoreSlim _bell = new(0, 1);

    public void Ring()
    {
        try
        {
            _bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is ringing already.
        }
    }

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _bell.WaitAsync(atMost, cancellation);

    public void Dispose()
    {
        _bell.Dispose();
        GC.SuppressFinalize(this);
    }
}
