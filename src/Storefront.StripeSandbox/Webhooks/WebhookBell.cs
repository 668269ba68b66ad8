namespace Storefront.StripeSandbox.Webhooks;

/// <summary>Wakes the sender when something was written, so that an event leaves at once instead of at the next tick.</summary>
internal sealed class WebhookBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already rung and not yet heard.
        }
    }

    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => await _rung.WaitAsync(atMost, cancellation);

    public void Dispose() => _rung.Dispose();
}
