using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Events;
using Storefront.StripeSandbox.PaymentIntents;

namespace Storefront.StripeSandbox.Sessions;

/// <summary>Ends an open session, and the payment that was begun on it.</summary>
internal sealed class ExpireSession(SandboxDb db, EventLog events, TimeProvider clock)
{
    public async Task RunAsync(CheckoutSession session)
    {
        session.Expire();
        var intent = await db.PaymentIntents.SingleOrDefaultAsync(intent => intent.Id == session.PaymentIntentId);
        if (intent is not null)
        {
            intent.Cancel("expired", clock.GetUtcNow());
            events.Raise("payment_intent.canceled", PaymentIntentJson.Of(intent));
        }

        events.Raise("checkout.session.expired", SessionJson.Of(session));
    }
}
