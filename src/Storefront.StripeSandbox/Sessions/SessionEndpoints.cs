using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Sessions;

internal static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        api.MapPost("/checkout/sessions", (HttpContext http, Parameters asked, CreateSession create) => create.RunAsync(http, asked));
        api.MapGet("/checkout/sessions", ListAsync);
        api.MapGet("/checkout/sessions/{id}", ShowAsync);
        api.MapPost("/checkout/sessions/{id}/expire", ExpireAsync);
        api.MapGet("/checkout/sessions/{id}/line_items", LineItemsAsync);
    }

    private static async Task<JsonObject> ListAsync(Parameters asked, SandboxDb db, Expand expand)
    {
        var (intent, status) = (asked.Text("payment_intent"), asked.OneOf("status", CheckoutSession.Open, CheckoutSession.Complete, CheckoutSession.Expired));
        var sessions = db.Sessions.CreatedWithin(asked)
            .Where(session => intent == null || session.PaymentIntentId == intent)
            .Where(session => status == null || session.Status == status);
        return await expand.ApplyAsync(await ListPage.OfAsync(db, sessions, asked, "/v1/checkout/sessions", SessionJson.Of), asked);
    }

    private static async Task<JsonObject> ShowAsync(string id, Parameters asked, SandboxDb db, Expand expand) =>
        await expand.ApplyAsync(SessionJson.Of(await FindAsync(db.Sessions.AsNoTracking(), id)), asked);

    private static async Task<JsonObject> ExpireAsync(string id, Parameters asked, SandboxDb db, ExpireSession expire, Expand expand)
    {
        var session = await FindAsync(db.Sessions, id);
        if (session.Status != CheckoutSession.Open)
        {
            throw StripeError.Refused($"Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status of `{session.Status}`.");
        }

        await expire.RunAsync(session);
        return await expand.ApplyAsync(SessionJson.Of(session), asked);
    }

    private static async Task<JsonObject> LineItemsAsync(string id, Parameters asked, SandboxDb db)
    {
        var session = await FindAsync(db.Sessions.AsNoTracking(), id);
        var limit = (int)Math.Clamp(asked.Number("limit") ?? 10, 1, 100);
        var after = asked.Text("starting_after");
        var rest = after is null ? session.Lines : [.. session.Lines.SkipWhile(line => line.Id != after).Skip(1)];
        return LineItemJson.List(session, rest.Take(limit), hasMore: rest.Count > limit);
    }

    private static async Task<CheckoutSession> FindAsync(IQueryable<CheckoutSession> sessions, string id) =>
        await sessions.SingleOrDefaultAsync(session => session.Id == id) ?? throw StripeError.Missing("checkout.session", id);
}
