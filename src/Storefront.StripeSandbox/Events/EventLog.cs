using System.Text.Json.Nodes;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Webhooks;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Events;

/// <summary>Writes events, each with its delivery, into the transaction of what happened.</summary>
internal sealed class EventLog(SandboxDb db, RequestIdentity request, TimeProvider clock)
{
    public void Raise(string type, JsonObject snapshot)
    {
        var now = clock.GetUtcNow();
        var raised = new StripeEvent
        {
            Created = now.ToUnixTimeSeconds(),
            Type = type,
            Snapshot = StripeJson.Text(snapshot),
            RequestId = request.Id,
            IdempotencyKey = request.IdempotencyKey,
        };
        db.Events.Add(raised);
        db.Deliveries.Add(Delivery.Of(raised, now));
    }
}
