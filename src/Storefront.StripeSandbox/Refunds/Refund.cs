using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Refunds;

/// <summary>Money on its way back over the method that it came by.</summary>
internal sealed class Refund : IListed
{
    public const string Pending = "pending";
    public const string Succeeded = "succeeded";
    public const string Failed = "failed";

    private Refund()
    {
    }

    public long Sequence { get; private set; }

    public string Id { get; private set; } = "";

    public string BalanceTransactionId { get; private set; } = StripeIds.New("txn_3");

    public long Created { get; private set; }

    public string ChargeId { get; private set; } = "";

    public string PaymentIntentId { get; private set; } = "";

    public string Method { get; private set; } = "";

    public long Amount { get; private set; }

    public string Currency { get; private set; } = "";

    public string? Reason { get; private set; }

    public Dictionary<string, string> Metadata { get; private set; } = [];

    public string Status { get; private set; } = Succeeded;

    public string? FailureReason { get; private set; }

    /// <summary>When an asynchronous refund ends, in Unix seconds.</summary>
    public long? SettlesAt { get; private set; }

    public bool WillFail { get; private set; }

    public static Refund Of(Charge charge, long amount, string? reason, Dictionary<string, string> metadata, RefundCourse course, DateTimeOffset now, TimeSpan delay)
    {
        charge.GiveBack(amount);
        return new Refund
        {
            Id = StripeIds.New(charge.Method == PaymentMethods.Card ? "re_3" : "pyr_1"),
            Created = now.ToUnixTimeSeconds(),
            ChargeId = charge.Id,
            PaymentIntentId = charge.PaymentIntentId,
            Method = charge.Method,
            Amount = amount,
            Currency = charge.Currency,
            Reason = reason,
            Metadata = metadata,
            Status = course is RefundCourse.Pending or RefundCourse.PendingThenFailed ? Pending : Succeeded,
            WillFail = course is RefundCourse.PendingThenFailed or RefundCourse.SucceededThenFailed,
            SettlesAt = course is RefundCourse.Succeeded ? null : (now + delay).ToUnixTimeSeconds(),
        };
    }

    /// <summary>The bank has answered; a refund that it sends back is the shop's money again.</summary>
    public void Settle(Charge charge, bool failed)
    {
        SettlesAt = null;
        Status = failed ? Failed : Succeeded;
        if (failed)
        {
            FailureReason = "expired_or_canceled_card";
            charge.TakeBack(Amount);
        }
    }
}

internal enum RefundCourse
{
    Succeeded,
    Pending,
    PendingThenFailed,
    SucceededThenFailed,
}
