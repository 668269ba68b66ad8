using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Disputes;

/// <summary>A customer has asked the bank to take the payment back.</summary>
internal sealed class Dispute : IListed
{
    public static readonly string[] Statuses = ["warning_needs_response", "warning_under_review", "warning_closed", "needs_response", "under_review", "won", "lost"];

    private static readonly TimeSpan TimeToAnswer = TimeSpan.FromDays(9);

    private Dispute()
    {
    }

    public long Sequence { get; private set; }

    public string Id { get; private set; } = StripeIds.New("du_1");

    public long Created { get; private set; }

    public string ChargeId { get; private set; } = "";

    public string PaymentIntentId { get; private set; } = "";

    public long Amount { get; private set; }

    public string Currency { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public string Status { get; private set; } = "";

    public string? Brand { get; private set; }

    public long DueBy { get; private set; }

    public bool IsClosed => Status is "won" or "lost" or "warning_closed";

    public static Dispute Open(Charge charge, string reason, string status, DateTimeOffset now)
    {
        charge.MarkDisputed();
        return new Dispute
        {
            Created = now.ToUnixTimeSeconds(),
            ChargeId = charge.Id,
            PaymentIntentId = charge.PaymentIntentId,
            Amount = charge.Amount,
            Currency = charge.Currency,
            Reason = reason,
            Status = status,
            Brand = charge.Card?.Brand,
            DueBy = (now + TimeToAnswer).ToUnixTimeSeconds(),
        };
    }

    public void MoveTo(string status) => Status = status;
}
