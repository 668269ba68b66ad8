namespace Storefront.Ordering.Payments.Inbox;

/// <summary>
/// A message of the provider, kept once by its id before it is acknowledged. Only what it is about is kept, not what it says: that is fetched when it is acted
/// on, and the message's own copy may be old, and holds the customer's name and address.
/// </summary>
public sealed class ProviderEvent
{
    /// <summary>After so many failures it is set aside for a person to look at.</summary>
    public const int MaxFailures = 10;

    public const int ErrorMaxLength = 1000;

    private ProviderEvent()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The provider's id: <c>evt_…</c>.</summary>
    public string EventId { get; private init; } = "";

    public string Type { get; private init; } = "";

    /// <summary>When the provider says that it happened.</summary>
    public DateTimeOffset HappenedAt { get; private init; }

    public DateTimeOffset ReceivedAt { get; private init; }

    /// <summary>False if the reconciler had to fetch it because it never came.</summary>
    public bool WasDelivered { get; private init; }

    /// <summary>The payment page that it is about, if it says so.</summary>
    public string? SessionId { get; private init; }

    public string? IntentId { get; private init; }

    /// <summary>Our payment: as the message carries it, later as we found it.</summary>
    public Guid? PaymentId { get; private set; }

    public ProviderEventState State { get; private set; }

    public int Failures { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>When it may be taken up; whoever takes it up moves this on first, so that nobody else does.</summary>
    public DateTimeOffset NextTryAt { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public static ProviderEvent Receive(EventFacts facts, bool isRightMode, bool wasDelivered, DateTimeOffset now) => new()
    {
        EventId = facts.Id,
        Type = facts.Type,
        HappenedAt = facts.HappenedAt,
        ReceivedAt = now,
        WasDelivered = wasDelivered,
        SessionId = facts.SessionId,
        IntentId = facts.IntentId,
        PaymentId = facts.PaymentId,
        State = !isRightMode ? ProviderEventState.WrongMode : facts.IsAboutPayment ? ProviderEventState.Waiting : ProviderEventState.Ignored,
        NextTryAt = now,
    };

    public void Apply(Guid paymentId, DateTimeOffset now) =>
        (State, PaymentId, DoneAt, LastError) = (ProviderEventState.Applied, paymentId, now, null);

    /// <summary>It is about a payment that is none of ours.</summary>
    public void NobodyKnows(DateTimeOffset now) => (State, DoneAt, LastError) = (ProviderEventState.Unknown, now, null);

    /// <summary>Tries again after 2, 4, 8 … seconds, at most 10 minutes.</summary>
    public void Fail(string error, DateTimeOffset now)
    {
        Failures++;
        LastError = error.Length > ErrorMaxLength ? error[..ErrorMaxLength] : error;
        NextTryAt = now + TimeSpan.FromSeconds(Math.Min(600, Math.Pow(2, Failures)));
        State = Failures >= MaxFailures ? ProviderEventState.Parked : ProviderEventState.Waiting;
    }

    /// <summary>Staff looked at it and want it tried again.</summary>
    public void Retry(DateTimeOffset now) => (State, Failures, NextTryAt, DoneAt) = (ProviderEventState.Waiting, 0, now, null);
}
