using System.Globalization;
using System.Text.Json.Nodes;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Sessions;

internal static class LineItemJson
{
    public static JsonObject List(CheckoutSession session, IEnumerable<LineItem> lines, bool hasMore) =>
        ListPage.Json(lines.Select(line => Of(session, line)), hasMore, $"/v1/checkout/sessions/{session.Id}/line_items");

    private static JsonObject Of(CheckoutSession session, LineItem line) => new()
    {
        ["id"] = line.Id,
        ["object"] = "item",
        ["adjustable_quantity"] = null,
        ["amount_discount"] = 0,
        ["amount_subtotal"] = line.Amount,
        ["amount_tax"] = 0,
        ["amount_total"] = line.Amount,
        ["currency"] = session.Currency,
        ["description"] = line.Name,
        ["metadata"] = new JsonObject(),
        ["price"] = new JsonObject
        {
            ["id"] = line.PriceId,
            ["object"] = "price",
            ["active"] = false,
            ["billing_scheme"] = "per_unit",
            ["created"] = session.Created,
            ["currency"] = session.Currency,
            ["custom_unit_amount"] = null,
            ["livemode"] = false,
            ["lookup_key"] = null,
            ["metadata"] = new JsonObject(),
            ["nickname"] = null,
            ["product"] = line.ProductId,
            ["recurring"] = null,
            ["tax_behavior"] = line.TaxBehavior,
            ["tiers_mode"] = null,
            ["transform_quantity"] = null,
            ["type"] = "one_time",
            ["unit_amount"] = line.UnitAmount,
            ["unit_amount_decimal"] = line.UnitAmount.ToString(CultureInfo.InvariantCulture),
        },
        ["quantity"] = line.Quantity,
    };
}
