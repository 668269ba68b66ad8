using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.PaymentIntents;

internal static class ChargeEndpoints
{
    public static void MapCharges(this IEndpointRouteBuilder api)
    {
        api.MapGet("/charges", ListAsync);
        api.MapGet("/charges/{id}", ShowAsync);
    }

    private static async Task<JsonObject> ListAsync(Parameters asked, SandboxDb db, Expand expand)
    {
        var intent = asked.Text("payment_intent");
        var charges = db.Charges.CreatedWithin(asked).Where(charge => intent == null || charge.PaymentIntentId == intent);
        return await expand.ApplyAsync(await ListPage.OfAsync(db, charges, asked, "/v1/charges", ChargeJson.Of), asked);
    }

    private static async Task<JsonObject> ShowAsync(string id, Parameters asked, SandboxDb db, Expand expand)
    {
        var charge = await db.Charges.AsNoTracking().SingleOrDefaultAsync(charge => charge.Id == id) ?? throw StripeError.Missing("charge", id);
        return await expand.ApplyAsync(ChargeJson.Of(charge), asked);
    }
}
