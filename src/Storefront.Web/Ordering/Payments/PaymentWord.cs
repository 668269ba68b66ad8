using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments;

namespace Storefront.Web.Ordering.Payments;

/// <summary>How an order's payment stands, for the one who pays.</summary>
public enum PaymentWord
{
    /// <summary>The bank, or Stripe, has not said yes or no.</summary>
    Waiting,

    /// <summary>It was told to pay, and takes days over it.</summary>
    OnItsWay,

    Declined,
    Paid,
    Held,
    Over,
}

internal static class PaymentWords
{
    /// <param name="cameBack">
    /// The customer comes from the payment page, which lets nobody back whose last card was declined: what we know of the page is older than that.
    /// </param>
    public static PaymentWord Of(OrderState order, Payment? latest, bool cameBack = false) => order switch
    {
        OrderState.OnHold => PaymentWord.Held,
        OrderState.Expired or OrderState.Cancelled => PaymentWord.Over,
        not OrderState.PendingPayment => PaymentWord.Paid,
        _ when latest is { Session: SessionState.Complete, State: PaymentState.Processing } => PaymentWord.OnItsWay,
        _ when cameBack && latest is { Session: SessionState.Open } => PaymentWord.Waiting,
        _ when latest is { Failure: not null, State: PaymentState.Created or PaymentState.Failed } => PaymentWord.Declined,
        _ => PaymentWord.Waiting,
    };
}
