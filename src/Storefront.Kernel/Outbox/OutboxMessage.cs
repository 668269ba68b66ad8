namespace Storefront.Kernel.Outbox;

/// <summary>An event as it waits for delivery. Written in the transaction of the change that it tells of.</summary>
public sealed class OutboxMessage
{
    /// <summary>After so many failures a message is parked for a person to look at.</summary>
    public const int MaxFailures = 10;

    public const int ErrorMaxLength = 2000;

    public long Id { get; private init; }

    public required Guid EventId { get; init; }

    /// <summary>The event's stable name, never its class name.</summary>
    public required string Type { get; init; }

    public required string Body { get; init; }

    public required string Stream { get; init; }

    /// <summary>Gap-free within the stream, starting at 1.</summary>
    public required long Sequence { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    public int Failures { get; private set; }

    public string? LastError { get; private set; }

    public DateTimeOffset NextTryAt { get; private set; }

    public DateTimeOffset? ParkedAt { get; private set; }

    /// <summary>Who works on it: a token of the claim. Void after <see cref="LeasedUntil"/>.</summary>
    public Guid? LeasedBy { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public void Deliver(DateTimeOffset now)
    {
        DeliveredAt = now;
        (LeasedBy, LeasedUntil, LastError) = (null, null, null);
    }

    /// <summary>Tries again after 1, 2, 4 … seconds, at most 5 minutes; parks after <see cref="MaxFailures"/>.</summary>
    public void Fail(string error, DateTimeOffset now)
    {
        Failures++;
        LastError = error.Length > ErrorMaxLength ? error[..ErrorMaxLength] : error;
        NextTryAt = now + TimeSpan.FromSeconds(Math.Min(300, Math.Pow(2, Failures - 1)));
        ParkedAt = Failures >= MaxFailures ? now : null;
        (LeasedBy, LeasedUntil) = (null, null);
    }

    /// <summary>Staff looked at a parked message and want it tried again.</summary>
    public void Retry(DateTimeOffset now) => (Failures, ParkedAt, NextTryAt) = (0, null, now);
}
