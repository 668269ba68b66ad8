using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Webhooks;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Events;

internal static class EventEndpoints
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public static void MapEvents(this IEndpointRouteBuilder api)
    {
        api.MapGet("/events", ListAsync);
        api.MapGet("/events/{id}", ShowAsync);
    }

    private static async Task<JsonObject> ListAsync(Parameters asked, SandboxDb db, TimeProvider clock)
    {
        var types = asked.Texts("types");
        var type = asked.Text("type");
        var delivered = asked.Flag("delivery_success");
        var oldest = (clock.GetUtcNow() - Kept).ToUnixTimeSeconds();
        var events = db.Events.CreatedWithin(asked).Where(raised => raised.Created >= oldest);
        if (type is not null)
        {
            // Stripe allows a wildcard at the end: charge.*
            var group = type.EndsWith(".*", StringComparison.Ordinal) ? type[..^1] : null;
            events = events.Where(raised => raised.Type == type || (group != null && raised.Type.StartsWith(group)));
        }

        if (types.Count > 0)
        {
            events = events.Where(raised => types.Contains(raised.Type));
        }

        if (delivered is { } wanted)
        {
            events = events.Where(raised => db.Deliveries.Any(delivery => delivery.EventId == raised.Id && delivery.Status == Delivery.Delivered) == wanted);
        }

        var undelivered = (await db.Deliveries.Where(delivery => delivery.Status == Delivery.Pending).Select(delivery => delivery.EventId).ToListAsync()).ToHashSet();
        return await ListPage.OfAsync(db, events, asked, "/v1/events", raised => EventJson.Of(raised, undelivered.Contains(raised.Id) ? 1 : 0));
    }

    private static async Task<JsonObject> ShowAsync(string id, SandboxDb db)
    {
        var raised = await db.Events.AsNoTracking().SingleOrDefaultAsync(raised => raised.Id == id) ?? throw StripeError.Missing("event", id);
        return EventJson.Of(raised, await db.Deliveries.CountAsync(delivery => delivery.EventId == id && delivery.Status == Delivery.Pending));
    }
}
