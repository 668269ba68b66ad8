using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Events;
using Storefront.StripeSandbox.PaymentIntents;

namespace Storefront.StripeSandbox.Refunds;

/// <summary>The bank has answered a refund.</summary>
internal sealed class SettleRefund(SandboxDb db, EventLog events)
{
    public async Task RunAsync(Refund refund, bool failed)
    {
        var charge = await db.Charges.SingleAsync(charge => charge.Id == refund.ChargeId);
        refund.Settle(charge, failed);
        events.Raise("refund.updated", RefundJson.Of(refund));
        events.Raise("charge.refund.updated", RefundJson.Of(refund));
        if (failed)
        {
            events.Raise("refund.failed", RefundJson.Of(refund));
            events.Raise("charge.updated", ChargeJson.Of(charge));
        }
    }
}
