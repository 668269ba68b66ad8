using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Refunds;

internal static class RefundEndpoints
{
    public static void MapRefunds(this IEndpointRouteBuilder api)
    {
        api.MapPost("/refunds", async (Parameters asked, CreateRefund create, Expand expand) => await expand.ApplyAsync(await create.RunAsync(asked), asked));
        api.MapGet("/refunds", ListAsync);
        api.MapGet("/refunds/{id}", ShowAsync);
    }

    private static async Task<JsonObject> ListAsync(Parameters asked, SandboxDb db, Expand expand)
    {
        var (intent, charge) = (asked.Text("payment_intent"), asked.Text("charge"));
        var refunds = db.Refunds.CreatedWithin(asked)
            .Where(refund => intent == null || refund.PaymentIntentId == intent)
            .Where(refund => charge == null || refund.ChargeId == charge);
        return await expand.ApplyAsync(await ListPage.OfAsync(db, refunds, asked, "/v1/refunds", RefundJson.Of), asked);
    }

    private static async Task<JsonObject> ShowAsync(string id, Parameters asked, SandboxDb db, Expand expand)
    {
        var refund = await db.Refunds.AsNoTracking().SingleOrDefaultAsync(refund => refund.Id == id) ?? throw StripeError.Missing("refund", id, "refund");
        return await expand.ApplyAsync(RefundJson.Of(refund), asked);
    }
}
