namespace Storefront.Ordering.Orders;

/// <summary>The sums of a draft must add up before it becomes an order. They are our own work, so what is wrong here is a bug.</summary>
internal static class DraftCheck
{
    /// <exception cref="InvalidOperationException">Something does not add up; the message says what.</exception>
    public static void Check(OrderDraft draft)
    {
        Must(draft.Lines.Count is > 0 and <= Order.MaxLines, $"an order has 1 to {Order.MaxLines} lines, not {draft.Lines.Count}");
        foreach (var line in draft.Lines)
        {
            Must(line.Quantity > 0, $"{line.Sku}: the quantity is {line.Quantity}");
            Must(line.Tax.Minor >= 0 && line.Net.Minor >= 0, $"{line.Sku}: an amount is negative");
            Must(line.Net + line.Tax == line.Gross, $"{line.Sku}: net and tax are not gross");
            Must(line.UnitPrice * line.Quantity == (draft.Market.PricesIncludeTax ? line.Gross : line.Net), $"{line.Sku}: price times pieces is not the line");
        }

        var shipping = draft.Shipping;
        Must(shipping.Tax.Minor >= 0 && shipping.Net.Minor >= 0, "shipping is negative");
        Must(shipping.Net + shipping.Tax == shipping.Gross, "net and tax of shipping are not gross");
        Must(draft.Discount.Minor >= 0, "the discount is negative");

        var sum = draft.Lines.Aggregate(shipping.Gross - draft.Discount, (total, line) => total + line.Gross);
        Must(sum == draft.Total, $"lines, shipping and tax less discounts are {sum.Minor}, not {draft.Total.Minor}");
        Must(draft.Total.Minor >= 0, "the total is negative");
        Must(draft.Total.Currency == draft.Market.Currency, $"{draft.Total.Currency} is not the currency of {draft.Market.Segment}");
    }

    private static void Must(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"This is no order: {otherwise}.");
        }
    }
}
