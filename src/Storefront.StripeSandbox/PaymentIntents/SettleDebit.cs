namespace Storefront.StripeSandbox.PaymentIntents;

/// <summary>The bank has answered a debit.</summary>
internal sealed class SettleDebit(PaymentEnding ending)
{
    public Task RunAsync(PaymentIntent intent, bool returned) => returned
        ? ending.FailAsync(intent, PaymentFailure.DebitReturned, reachedBank: true)
        : ending.SucceedAsync(intent);
}
