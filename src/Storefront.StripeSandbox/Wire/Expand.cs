using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Disputes;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Refunds;
using Storefront.StripeSandbox.Sessions;

namespace Storefront.StripeSandbox.Wire;

/// <summary>Puts the objects that <c>expand[]</c> names in the place of their ids.</summary>
internal sealed class Expand(SandboxDb db)
{
    private const int Deepest = 4;

    public async Task<JsonObject> ApplyAsync(JsonObject answer, Parameters parameters)
    {
        var paths = parameters.Texts("expand");
        if (paths.Count > 0 && db.ChangeTracker.HasChanges())
        {
            // The write at work has not been sent yet, and what is fetched below must show it.
            await db.SaveChangesAsync();
        }

        foreach (var path in paths)
        {
            var steps = path.Split('.');
            if (steps.Length > Deepest)
            {
                throw StripeError.Invalid($"You cannot expand more than {Deepest} levels of a property.", "expand");
            }

            await WalkAsync(answer, steps, path);
        }

        return answer;
    }

    private async Task WalkAsync(JsonObject parent, ReadOnlyMemory<string> steps, string path)
    {
        var step = steps.Span[0];
        if (await IncludeAsync(parent, step))
        {
            // A list that is only there when asked for.
        }
        else if (!parent.ContainsKey(step))
        {
            throw StripeError.Invalid($"This property cannot be expanded ({path}).", "expand");
        }
        else if (parent[step] is JsonValue id)
        {
            parent[step] = await FetchAsync(id.ToString(), path);
        }

        if (steps.Length == 1)
        {
            return;
        }

        var children = parent[step] is JsonArray many ? [.. many.OfType<JsonObject>()] : parent[step] is JsonObject one ? new[] { one } : [];
        foreach (var child in children)
        {
            await WalkAsync(child, steps[1..], path);
        }
    }

    private async Task<bool> IncludeAsync(JsonObject parent, string step)
    {
        switch (parent["object"]?.ToString(), step)
        {
            case ("checkout.session", "line_items"):
                var sessionId = parent["id"]!.ToString();
                var session = await db.Sessions.AsNoTracking().SingleAsync(session => session.Id == sessionId);
                parent["line_items"] ??= LineItemJson.List(session, session.Lines, hasMore: false);
                return true;
            case ("charge", "refunds"):
                var chargeId = parent["id"]!.ToString();
                var refunds = await db.Refunds.AsNoTracking().Where(refund => refund.ChargeId == chargeId).OrderByDescending(refund => refund.Sequence).ToListAsync();
                parent["refunds"] ??= ListPage.Json(refunds.Select(RefundJson.Of), hasMore: false, $"/v1/charges/{chargeId}/refunds");
                return true;
            default:
                return false;
        }
    }

    private async Task<JsonObject> FetchAsync(string id, string path)
    {
        var prefix = id[..(id.IndexOf('_', StringComparison.Ordinal) + 1)];
        return prefix switch
        {
            "pi_" => PaymentIntentJson.Of(await db.PaymentIntents.AsNoTracking().SingleAsync(intent => intent.Id == id)),
            "ch_" or "py_" => ChargeJson.Of(await db.Charges.AsNoTracking().SingleAsync(charge => charge.Id == id)),
            "re_" or "pyr_" => RefundJson.Of(await db.Refunds.AsNoTracking().SingleAsync(refund => refund.Id == id)),
            "du_" => DisputeJson.Of(await db.Disputes.AsNoTracking().SingleAsync(dispute => dispute.Id == id)),
            "pm_" => PaymentMethodJson.Of(await db.PaymentIntents.AsNoTracking().SingleAsync(intent => intent.PaymentMethodId == id)),
            _ => throw StripeError.Invalid($"This property cannot be expanded ({path}).", "expand"),
        };
    }
}
