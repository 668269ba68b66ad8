namespace Storefront.Ordering.Payments.Provider;

/// <summary>
/// After a few requests in a row without an answer, says at once that there is none, for a while, instead of letting everybody wait for it. Then one request
/// at a time tries anew.
/// </summary>
public sealed class StripeBreaker(TimeProvider clock)
{
    private const int MostFailures = 3;

    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(15);

    private readonly Lock _lock = new();

    private int _failures;

    private DateTimeOffset _closedUntil;

    /// <summary>False while it is no use asking.</summary>
    public bool MayAsk()
    {
        lock (_lock)
        {
            if (_failures < MostFailures)
            {
                return true;
            }

            var now = clock.GetUtcNow();
            if (now < _closedUntil)
            {
                return false;
            }

            // This one finds out; the others wait for what it finds.
            _closedUntil = now + _pause;
            return true;
        }
    }

    public void Answered()
    {
        lock (_lock)
        {
            _failures = 0;
        }
    }

    public void NotAnswered()
    {
        lock (_lock)
        {
            _failures++;
            _closedUntil = clock.GetUtcNow() + _pause;
        }
    }

    /// <summary>Stands in the way of every request to Stripe.</summary>
    public sealed class Handler(StripeBreaker breaker) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!breaker.MayAsk())
            {
                throw new HttpRequestException("Stripe did not answer just now; it is asked again in a few seconds.");
            }

            try
            {
                var answer = await base.SendAsync(request, cancellationToken);
                breaker.Answered();
                return answer;
            }
            catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException)
            {
                breaker.NotAnswered();
                throw;
            }
        }
    }
}
