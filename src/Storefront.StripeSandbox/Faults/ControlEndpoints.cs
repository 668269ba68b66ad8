using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Disputes;
using Storefront.StripeSandbox.Events;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Refunds;
using Storefront.StripeSandbox.Sessions;
using Storefront.StripeSandbox.Webhooks;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Faults;

/// <summary>What Stripe does not have: the strings behind the sandbox, for tests on the same machine.</summary>
internal static class ControlEndpoints
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static void MapControl(this IEndpointRouteBuilder control)
    {
        var local = control.MapGroup("/_sandbox").AddEndpointFilter(OnlyLoopbackAsync);
        local.MapPost("/faults", SetFaultsAsync);
        local.MapDelete("/faults", ClearFaults);
        local.MapDelete("/idempotency_keys", (SandboxDb db) => db.IdempotentAnswers.ExecuteDeleteAsync());
        local.MapGet("/payments", PaymentsAsync);
        local.MapPost("/events/{id}/deliver", DeliverAsync);
        local.MapPost("/sessions/{id}/expire", ExpireAsync);
        local.MapPost("/payment_intents/{id}/settle", SettleAsync);
        local.MapPost("/refunds/{id}/settle", SettleRefundAsync);
        local.MapPost("/disputes", OpenDisputeAsync);
        local.MapPost("/disputes/{id}", MoveDisputeAsync);
    }

    private static async ValueTask<object?> OnlyLoopbackAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.Connection.RemoteIpAddress is { } caller && !IPAddress.IsLoopback(caller) ? Results.NotFound() : await next(context);

    private static async Task<IResult> SetFaultsAsync(HttpContext http, SandboxFaults faults, WebhookBell bell)
    {
        FaultOrder? order;
        try
        {
            order = await http.Request.ReadFromJsonAsync<FaultOrder>(Json, http.RequestAborted);
        }
        catch (JsonException problem)
        {
            return Results.BadRequest(problem.Message);
        }

        order!.ApplyTo(faults);
        bell.Ring();
        return Results.NoContent();
    }

    private static IResult ClearFaults(SandboxFaults faults, WebhookBell bell)
    {
        faults.Clear();
        bell.Ring();
        return Results.NoContent();
    }

    private static async Task<IResult> PaymentsAsync(SandboxDb db)
    {
        var payments = await (
            from charge in db.Charges.AsNoTracking()
            where charge.Paid
            join intent in db.PaymentIntents on charge.PaymentIntentId equals intent.Id
            join session in db.Sessions on intent.SessionId equals session.Id
            orderby charge.Sequence
            select new { session, charge }).ToListAsync();
        return new Answer(200, StripeJson.Text(new JsonObject { ["data"] = new JsonArray([.. payments.Select(payment => Payment(payment.session, payment.charge))]) }));
    }

    private static JsonObject Payment(CheckoutSession session, Charge charge) => new()
    {
        ["session"] = session.Id,
        ["client_reference_id"] = session.ClientReferenceId,
        ["metadata"] = StripeJson.Of(session.Metadata),
        ["payment_intent"] = charge.PaymentIntentId,
        ["charge"] = charge.Id,
        ["amount"] = charge.Amount,
        ["amount_refunded"] = charge.AmountRefunded,
        ["currency"] = charge.Currency,
        ["disputed"] = charge.Disputed,
        ["created"] = charge.Created,
    };

    private static async Task<IResult> DeliverAsync(string id, SandboxDb db, DeliverEvent deliver) =>
        await db.Events.AnyAsync(raised => raised.Id == id)
            ? new Answer(200, StripeJson.Text(new JsonObject { ["status"] = await deliver.RunAsync(id, CancellationToken.None) }))
            : Results.NotFound();

    private static Task<IResult> ExpireAsync(string id, SandboxDb db, SandboxWrites writes, ExpireSession expire) => writes.RunAsync(async () =>
    {
        var session = await db.Sessions.SingleOrDefaultAsync(session => session.Id == id && session.Status == CheckoutSession.Open);
        if (session is null)
        {
            return Results.NotFound();
        }

        await expire.RunAsync(session);
        return Results.NoContent();
    });

    private static Task<IResult> SettleAsync(string id, bool? fail, SandboxDb db, SandboxWrites writes, SettleDebit settle) => writes.RunAsync(async () =>
    {
        var intent = await db.PaymentIntents.SingleOrDefaultAsync(intent => intent.Id == id && intent.Status == PaymentIntent.Processing);
        if (intent is null)
        {
            return Results.NotFound();
        }

        await settle.RunAsync(intent, fail ?? intent.WillBeReturned);
        return Results.NoContent();
    });

    private static Task<IResult> SettleRefundAsync(string id, bool? fail, SandboxDb db, SandboxWrites writes, SettleRefund settle) => writes.RunAsync(async () =>
    {
        var refund = await db.Refunds.SingleOrDefaultAsync(refund => refund.Id == id && refund.SettlesAt != null);
        if (refund is null)
        {
            return Results.NotFound();
        }

        await settle.RunAsync(refund, fail ?? refund.WillFail);
        return Results.NoContent();
    });

    private static Task<IResult> OpenDisputeAsync(string paymentIntent, string? reason, string? status, SandboxDb db, SandboxWrites writes, OpenDispute open) => writes.RunAsync(async () =>
    {
        var charge = await db.Charges.SingleOrDefaultAsync(charge => charge.PaymentIntentId == paymentIntent && charge.Paid && !charge.Disputed);
        return charge is null
            ? Results.NotFound()
            : new Answer(200, StripeJson.Text(DisputeJson.Of(open.Run(charge, reason ?? "fraudulent", status ?? "needs_response"))));
    });

    private static Task<IResult> MoveDisputeAsync(string id, string status, SandboxDb db, SandboxWrites writes, EventLog events) => writes.RunAsync(async () =>
    {
        var dispute = await db.Disputes.SingleOrDefaultAsync(dispute => dispute.Id == id);
        if (dispute is null || !Dispute.Statuses.Contains(status))
        {
            return Results.NotFound();
        }

        dispute.MoveTo(status);
        events.Raise(dispute.IsClosed ? "charge.dispute.closed" : "charge.dispute.updated", DisputeJson.Of(dispute));
        return Results.NoContent();
    });
}
