using System.Globalization;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Payments;

/// <summary>
/// One attempt to pay an order: one payment page at the provider, with as many cards as the customer tries on it. The row is there before the provider is
/// asked, so that an answer that never comes is still ours to find.
/// </summary>
public sealed class Payment
{
    /// <summary>More than eight digits of minor units Stripe takes in no currency (docs.stripe.com, "Minimum and maximum charge amounts").</summary>
    public const long MostMinor = 99_999_999;

    public const int ProviderIdMaxLength = 255;

    public const int UrlMaxLength = 2000;

    public const int WordMaxLength = 100;

    private Payment()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid OrderId { get; private init; }

    /// <summary>1, 2, 3 … within the order.</summary>
    public int Attempt { get; private init; }

    /// <summary>What is to be paid: the order's total.</summary>
    public Money Amount { get; private init; }

    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>When the payment page closes. Asked for once and kept, because the same key must be sent with the same words.</summary>
    public DateTimeOffset ExpiresAt { get; private init; }

    public PaymentState State { get; private set; }

    public SessionState Session { get; private set; }

    public string? SessionId { get; private set; }

    public string? IntentId { get; private set; }

    /// <summary>Where the customer pays, while that is possible.</summary>
    public string? Url { get; private set; }

    /// <summary>The provider's word for how it was paid: <c>card</c>, <c>alipay</c>.</summary>
    public string? Method { get; private set; }

    /// <summary>The provider's word for why the last try failed: <c>card_declined</c>.</summary>
    public string? Failure { get; private set; }

    public Money Captured { get; private set; }

    public Money Refunded { get; private set; }

    public DisputeState? Dispute { get; private set; }

    /// <summary>Until when the bank waits for our evidence.</summary>
    public DateTimeOffset? DisputeDueAt { get; private set; }

    public PaymentReview? Review { get; private set; }

    /// <summary>What staff need to know about <see cref="Review"/>.</summary>
    public string? ReviewNote { get; private set; }

    /// <summary>When the provider was last asked about it.</summary>
    public DateTimeOffset? AskedAt { get; private init; }

    /// <summary>Counts changes. Two who asked the provider at once cannot both write, so an old answer never covers a newer one.</summary>
    public int Version { get; private set; }

    /// <summary>Sent with the request that opens the page: however often it is sent, it opens one.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"order-{OrderId:N}-{Attempt}");

    /// <summary>Money can still come by it.</summary>
    public bool IsAlive => Session is SessionState.Opening or SessionState.Open || !State.IsFinal();

    /// <summary>What came and was not sent back.</summary>
    public Money Kept => Captured - Refunded;

    public static Payment Begin(Order order, int attempt, DateTimeOffset expiresAt, DateTimeOffset now) => new()
    {
        OrderId = order.Id,
        Attempt = attempt,
        Amount = order.Total,
        OpenedAt = now,
        ExpiresAt = expiresAt,
        Captured = Money.Zero(order.Total.Currency),
        Refunded = Money.Zero(order.Total.Currency),
    };

    /// <summary>For a paid page of this order that we do not know of: a key was forgotten and used again, or somebody made it by hand.</summary>
    public static Payment Adopt(Order order, int attempt, ProviderFacts facts, DateTimeOffset now)
    {
        var payment = Begin(order, attempt, facts.ExpiresAt, now);
        payment.Session = SessionState.Complete;
        payment.SessionId = facts.SessionId;
        return payment;
    }

    /// <summary>The provider knows of no such page: nothing can be paid by it.</summary>
    public void NeverOpened()
    {
        (Session, State) = (SessionState.Closed, State.Then(PaymentState.Cancelled));
        Version++;
    }

    /// <summary>Takes over what the provider says.</summary>
    /// <returns>Whether that was news.</returns>
    public bool Apply(ProviderFacts facts)
    {
        var before = (State, Session, SessionId, IntentId, Url, Method, Failure, Captured, Refunded, Dispute, DisputeDueAt, Review);
        State = State.Then(facts.State);
        Session = facts.Session;
        SessionId ??= facts.SessionId;
        IntentId = facts.IntentId ?? IntentId;
        Url = facts.Session == SessionState.Open ? facts.Url : null;
        Method = Cut(facts.Method) ?? Method;
        Failure = Cut(facts.Failure);
        if (facts.Dispute is { } dispute)
        {
            (Dispute, DisputeDueAt) = (dispute, facts.DisputeDueAt);
        }

        Count(facts);
        if (before == (State, Session, SessionId, IntentId, Url, Method, Failure, Captured, Refunded, Dispute, DisputeDueAt, Review))
        {
            return false;
        }

        Version++;
        return true;
    }

    /// <summary>The order had its money already.</summary>
    public void CameOnTop()
    {
        if (Review is null)
        {
            (Review, ReviewNote) = (PaymentReview.Second, null);
            Version++;
        }
    }

    /// <summary>Money that is not what was asked for is not counted as the order's, but kept in sight.</summary>
    private void Count(ProviderFacts facts)
    {
        if (!facts.IsRightMode)
        {
            (Review, ReviewNote) = (PaymentReview.Mode, null);
            return;
        }

        var isSameCurrency = string.Equals(facts.Currency, Amount.Currency.Code, StringComparison.OrdinalIgnoreCase);
        if (!isSameCurrency || facts.AmountMinor != Amount.Minor)
        {
            Review = isSameCurrency ? PaymentReview.Amount : PaymentReview.Currency;
            ReviewNote = string.Create(CultureInfo.InvariantCulture, $"{facts.AmountMinor} {facts.Currency.ToUpperInvariant()}");
        }

        if (isSameCurrency && State == PaymentState.Captured)
        {
            Captured = Captured with { Minor = Math.Max(Captured.Minor, facts.ReceivedMinor) };
            Refunded = Refunded with { Minor = Math.Max(Refunded.Minor, facts.RefundedMinor) };
        }
    }

    private static string? Cut(string? word) => word is { Length: > WordMaxLength } ? word[..WordMaxLength] : word;
}
