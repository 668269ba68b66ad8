using System.Text.Json.Nodes;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Events;

internal static class EventJson
{
    public static JsonObject Of(StripeEvent raised, int pendingWebhooks) => new()
    {
        ["id"] = raised.Id,
        ["object"] = "event",
        ["api_version"] = StripeJson.ApiVersion,
        ["created"] = raised.Created,
        ["data"] = new JsonObject { ["object"] = JsonNode.Parse(raised.Snapshot) },
        ["livemode"] = false,
        ["pending_webhooks"] = pendingWebhooks,
        ["request"] = new JsonObject { ["id"] = raised.RequestId, ["idempotency_key"] = raised.IdempotencyKey },
        ["type"] = raised.Type,
    };
}
