using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Events;
using Storefront.StripeSandbox.PaymentIntents;

namespace Storefront.StripeSandbox.Disputes;

/// <summary>The bank takes a charge back, for now.</summary>
internal sealed class OpenDispute(SandboxDb db, EventLog events, TimeProvider clock)
{
    public Dispute Run(Charge charge, string reason, string status)
    {
        var dispute = Dispute.Open(charge, reason, status, clock.GetUtcNow());
        db.Disputes.Add(dispute);
        events.Raise("charge.dispute.created", DisputeJson.Of(dispute));
        return dispute;
    }
}
