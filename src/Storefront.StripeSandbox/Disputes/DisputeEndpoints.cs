using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Disputes;

internal static class DisputeEndpoints
{
    public static void MapDisputes(this IEndpointRouteBuilder api)
    {
        api.MapGet("/disputes", ListAsync);
        api.MapGet("/disputes/{id}", ShowAsync);
    }

    private static async Task<JsonObject> ListAsync(Parameters asked, SandboxDb db, Expand expand)
    {
        var (intent, charge) = (asked.Text("payment_intent"), asked.Text("charge"));
        var disputes = db.Disputes.CreatedWithin(asked)
            .Where(dispute => intent == null || dispute.PaymentIntentId == intent)
            .Where(dispute => charge == null || dispute.ChargeId == charge);
        return await expand.ApplyAsync(await ListPage.OfAsync(db, disputes, asked, "/v1/disputes", DisputeJson.Of), asked);
    }

    private static async Task<JsonObject> ShowAsync(string id, Parameters asked, SandboxDb db, Expand expand)
    {
        var dispute = await db.Disputes.AsNoTracking().SingleOrDefaultAsync(dispute => dispute.Id == id) ?? throw StripeError.Missing("dispute", id);
        return await expand.ApplyAsync(DisputeJson.Of(dispute), asked);
    }
}
