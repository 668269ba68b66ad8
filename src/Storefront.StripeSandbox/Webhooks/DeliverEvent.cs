using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;

namespace Storefront.StripeSandbox.Webhooks;

/// <summary>Posts an event and notes the answer. No write is open while the shop is asked: its handler may call us back.</summary>
internal sealed class DeliverEvent(SandboxDb db, SandboxWrites writes, PostWebhook post, StripeSandboxOptions options, TimeProvider clock)
{
    public async Task<int?> RunAsync(string eventId, CancellationToken cancellation)
    {
        var raised = await db.Events.AsNoTracking().SingleAsync(raised => raised.Id == eventId, cancellation);
        var status = await post.RunAsync(raised, cancellation);
        await writes.RunAsync(async () =>
        {
            var delivery = await db.Deliveries.SingleAsync(delivery => delivery.EventId == eventId);
            delivery.Note(status, options, clock.GetUtcNow());
        });
        return status;
    }
}
