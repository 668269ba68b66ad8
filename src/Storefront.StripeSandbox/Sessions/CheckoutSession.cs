using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Sessions;

/// <summary>A hosted page that takes one payment: open, then complete or expired, never anything after.</summary>
internal sealed class CheckoutSession : IListed
{
    public const string Open = "open";
    public const string Complete = "complete";
    public const string Expired = "expired";
    public const string Unpaid = "unpaid";
    public const string Paid = "paid";

    public static readonly TimeSpan ShortestLife = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan LongestLife = TimeSpan.FromHours(24);

    public long Sequence { get; private set; }

    public string Id { get; private set; } = StripeIds.New("cs_test_a1", 56);

    public required long Created { get; init; }

    public required long ExpiresAt { get; init; }

    public required string Currency { get; init; }

    public required string Address { get; init; }

    public required string SuccessUrl { get; init; }

    public required string? CancelUrl { get; init; }

    public required string? ClientReferenceId { get; init; }

    public required string? CustomerEmail { get; init; }

    public required string? Locale { get; init; }

    public required string? SubmitType { get; init; }

    public required List<string> PaymentMethodTypes { get; init; }

    public required Dictionary<string, string> Metadata { get; init; }

    public required Dictionary<string, string> PaymentMetadata { get; init; }

    public required string? PaymentDescription { get; init; }

    public required List<LineItem> Lines { get; init; }

    public required long AmountTotal { get; init; }

    public string Status { get; private set; } = Open;

    public string PaymentStatus { get; private set; } = Unpaid;

    /// <summary>Null until the customer first tries to pay, as at Stripe.</summary>
    public string? PaymentIntentId { get; private set; }

    /// <summary>What the customer typed on the page, where the shop gave none.</summary>
    public string? EnteredEmail { get; private set; }

    public string? Email => CustomerEmail ?? EnteredEmail;

    public string Url => $"{Address}/pay/{Id}";

    /// <summary>Where the customer is sent back to.</summary>
    public string Landing => SuccessUrl.Replace("{CHECKOUT_SESSION_ID}", Id, StringComparison.Ordinal);

    public bool IsOpenAt(long now) => Status == Open && now < ExpiresAt;

    public void StartPayment(string paymentIntentId, string? email)
    {
        PaymentIntentId = paymentIntentId;
        EnteredEmail = CustomerEmail is null ? email : null;
    }

    /// <summary>The customer is done here; the money may still be on its way.</summary>
    public void Finish(bool paid)
    {
        Require(Status == Open);
        Status = Complete;
        PaymentStatus = paid ? Paid : Unpaid;
    }

    public void ReceiveLatePayment()
    {
        Require(Status == Complete && PaymentStatus == Unpaid);
        PaymentStatus = Paid;
    }

    public void Expire()
    {
        Require(Status == Open);
        Status = Expired;
    }

    private void Require(bool allowed)
    {
        if (!allowed)
        {
            throw new InvalidOperationException($"Session {Id} is {Status} and {PaymentStatus}.");
        }
    }
}
