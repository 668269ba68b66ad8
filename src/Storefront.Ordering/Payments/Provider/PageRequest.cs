using Storefront.Ordering.Orders;
using Stripe.Checkout;

namespace Storefront.Ordering.Payments.Provider;

/// <summary>What the payment page is asked to show. The same payment gives the same words for ever, because its key demands it.</summary>
internal static class PageRequest
{
    /// <summary>Stripe's own limit.</summary>
    private const int MaxLines = 100;

    public static SessionCreateOptions Of(Payment payment, Order order, PublicAddress address)
    {
        var page = address.Of($"/{order.Market}/orders/{order.Number}").AbsoluteUri;
        Dictionary<string, string> ours = new()
        {
            ["order"] = order.Number,
            ["order_id"] = order.Id.ToString(),
            [StripePages.PaymentKey] = payment.Id.ToString(),
        };
        return new SessionCreateOptions
        {
            Mode = "payment",
            SubmitType = "pay",
            ClientReferenceId = order.Number,
            CustomerEmail = order.Email,
            Locale = order.Language == Language.Zh ? "zh" : "en",
            ExpiresAt = payment.ExpiresAt.UtcDateTime,

            // The braces are Stripe's to fill, so they must not be escaped.
            SuccessUrl = page + "/paid?session_id={CHECKOUT_SESSION_ID}",
            CancelUrl = page,
            Metadata = ours,
            PaymentIntentData = new SessionPaymentIntentDataOptions { Description = order.Number, Metadata = ours },
            LineItems = Lines(order),
        };
    }

    /// <summary>The goods, delivery and tax; as one line where they would not add up to the total, or are more than Stripe takes.</summary>
    private static List<SessionLineItemOptions> Lines(Order order)
    {
        var lines = order.Lines.OrderBy(line => line.Number).Select(line => Goods(line, order)).ToList();
        var shipping = order.PricesIncludeTax ? order.ShippingGross : order.ShippingNet;
        if (!shipping.IsZero)
        {
            lines.Add(Line(order.ShippingName.In(order.Language), null, shipping, 1));
        }

        if (!order.PricesIncludeTax && !order.Tax.IsZero)
        {
            lines.Add(Line(order.TaxName.In(order.Language), null, order.Tax, 1));
        }

        return lines.Count <= MaxLines && lines.Sum(line => line.Quantity * line.PriceData.UnitAmount) == order.Total.Minor
            ? lines
            : [Line(order.Number, null, order.Total, 1)];
    }

    private static SessionLineItemOptions Goods(OrderLine line, Order order)
    {
        var amount = order.PricesIncludeTax ? line.Gross : line.Net;
        var name = line.Name.In(order.Language);
        var options = line.Options.In(order.Language);
        var about = options.Length == 0 ? line.Sku : $"{options}, {line.Sku}";
        return line.UnitPrice * line.Quantity == amount
            ? Line(name, about, line.UnitPrice, line.Quantity)
            : Line($"{name} × {line.Quantity}", about, amount, 1);
    }

    private static SessionLineItemOptions Line(string name, string? about, Money unit, int quantity) => new()
    {
        Quantity = quantity,
        PriceData = new SessionLineItemPriceDataOptions
        {
            // Stripe counts in the same minor units as we do.
            Currency = unit.Currency.Code.ToLowerInvariant(),
            UnitAmount = unit.Minor,
            ProductData = new SessionLineItemPriceDataProductDataOptions { Name = name, Description = about },
        },
    };
}
