using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Events;
using Storefront.StripeSandbox.Sessions;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.PaymentIntents;

internal static class PaymentIntentEndpoints
{
    public static void MapPaymentIntents(this IEndpointRouteBuilder api)
    {
        api.MapGet("/payment_intents", ListAsync);
        api.MapGet("/payment_intents/{id}", ShowAsync);
        api.MapPost("/payment_intents/{id}/cancel", CancelAsync);
    }

    private static async Task<JsonObject> ListAsync(Parameters asked, SandboxDb db, Expand expand) =>
        await expand.ApplyAsync(await ListPage.OfAsync(db, db.PaymentIntents.CreatedWithin(asked), asked, "/v1/payment_intents", PaymentIntentJson.Of), asked);

    private static async Task<JsonObject> ShowAsync(string id, Parameters asked, SandboxDb db, Expand expand) =>
        await expand.ApplyAsync(PaymentIntentJson.Of(await FindAsync(db.PaymentIntents.AsNoTracking(), id)), asked);

    private static async Task<JsonObject> CancelAsync(string id, Parameters asked, SandboxDb db, EventLog events, Expand expand, TimeProvider clock)
    {
        var reason = asked.OneOf("cancellation_reason", "duplicate", "fraudulent", "requested_by_customer", "abandoned") ?? "requested_by_customer";
        var intent = await FindAsync(db.PaymentIntents, id);
        if (!intent.MayStillBePaid)
        {
            throw StripeError.Refused($"You cannot cancel this PaymentIntent because it has a status of {intent.Status}. Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method, requires_capture, requires_confirmation, requires_action, processing.", "payment_intent_unexpected_state");
        }

        var session = await db.Sessions.SingleAsync(session => session.Id == intent.SessionId);
        if (session.Status == CheckoutSession.Open)
        {
            throw StripeError.Refused("You cannot cancel a PaymentIntent that belongs to an open Checkout Session. Expire the Checkout Session instead.", "payment_intent_unexpected_state");
        }

        intent.Cancel(reason, clock.GetUtcNow());
        events.Raise("payment_intent.canceled", PaymentIntentJson.Of(intent));
        events.Raise("checkout.session.async_payment_failed", SessionJson.Of(session));
        return await expand.ApplyAsync(PaymentIntentJson.Of(intent), asked);
    }

    private static async Task<PaymentIntent> FindAsync(IQueryable<PaymentIntent> intents, string id) =>
        await intents.SingleOrDefaultAsync(intent => intent.Id == id) ?? throw StripeError.Missing("payment_intent", id, "intent");
}
