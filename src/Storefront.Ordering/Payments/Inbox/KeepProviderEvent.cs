using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Payments.Inbox;

/// <summary>Writes a message of the provider down, once. Only after this returns may it be acknowledged.</summary>
public sealed class KeepProviderEvent(OrderingDb db, StripeAccess access, InboxSignal signal, TimeProvider clock)
{
    /// <returns>False if it was here before.</returns>
    public async Task<bool> RunAsync(EventFacts facts, bool wasDelivered, CancellationToken cancellation)
    {
        try
        {
            if (!await db.WriteAsync(() => AddAsync(facts, wasDelivered, cancellation), cancellation))
            {
                return false;
            }
        }
        catch (DbUpdateException refused) when (refused.IsDuplicate())
        {
            db.ChangeTracker.Clear();
            return false;
        }

        signal.Ring();
        return true;
    }

    private async Task<bool> AddAsync(EventFacts facts, bool wasDelivered, CancellationToken cancellation)
    {
        if (await db.ProviderEvents.AnyAsync(known => known.EventId == facts.Id, cancellation))
        {
            return false;
        }

        db.ProviderEvents.Add(ProviderEvent.Receive(facts, facts.IsLive == access.IsLive, wasDelivered, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
