using System.Diagnostics.Metrics;

namespace Storefront.Ordering.Payments.Inbox;

/// <summary>Counts messages that were not the provider's. Nothing else of them is kept.</summary>
public sealed class RejectedWebhooks : IDisposable
{
    public const string MeterName = "Storefront.Payments";

    private readonly Meter _meter = new(MeterName);

    private readonly Counter<long> _counter;

    private long _count;

    public RejectedWebhooks() => _counter = _meter.CreateCounter<long>("storefront.payments.webhooks_rejected");

    /// <summary>Since the shop started.</summary>
    public long Count => Interlocked.Read(ref _count);

    public void Add()
    {
        Interlocked.Increment(ref _count);
        _counter.Add(1);
    }

    public void Dispose() => _meter.Dispose();
}
