using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Taxes;

namespace Storefront.Ordering.Checkout;

/// <summary>From a quote to an agreement.</summary>
internal static class Agreeing
{
    /// <summary>
    /// Why this cannot be ordered as it was shown; null if it can. A total that fell since then is passed on without a word, one that rose needs the
    /// buyer's consent, and so do contents that changed in another tab.
    /// </summary>
    public static Refusal? Refuse(this Quote quote, ShownPrice? shown)
    {
        if (quote.Unavailable.Count > 0)
        {
            return new Refusal(quote.Unavailable[0].Name is { } name ? CheckoutRefusals.NotForSale.With(name) : CheckoutRefusals.SomethingNotForSale);
        }

        if (quote.Lines.Count == 0)
        {
            return new Refusal(CheckoutRefusals.Empty);
        }

        if (quote.Lines.FirstOrDefault(line => !line.IsInStock) is { } line)
        {
            return new Refusal(CheckoutRefusals.NotEnough.With(line.Name, line.Available));
        }

        if (quote.Delivery is null)
        {
            return new Refusal(CheckoutRefusals.NoDelivery);
        }

        if (quote.TaxNeedsRegion)
        {
            return new Refusal(CheckoutRefusals.ChooseRegion);
        }

        if (quote.Total.Minor > Payment.MostMinor)
        {
            return new Refusal(CheckoutRefusals.TooMuchAtOnce.With(new Money(Payment.MostMinor, quote.Total.Currency)));
        }

        var now = ShownPrice.Of(quote);
        if (shown is null || shown.Contents != now.Contents)
        {
            return new Refusal(CheckoutRefusals.CartChanged, CheckoutRefusals.PriceField);
        }

        return now.TotalMinor > shown.TotalMinor
            ? new Refusal(CheckoutRefusals.PriceRose.With(quote.Total, new Money(shown.TotalMinor, quote.Total.Currency)), CheckoutRefusals.PriceField)
            : null;
    }

    public static OrderDraft ToDraft(this Quote quote, OrderRequest request) => new()
    {
        Market = quote.Market,
        CartId = request.CartId,
        IdempotencyKey = request.Key,
        PriceHash = ShownPrice.FullHash(quote),
        CustomerId = request.CustomerId,
        Email = request.Email,
        Phone = request.ShipTo.Phone,
        ShipTo = request.ShipTo,
        Lines = [.. quote.Lines.Select(line => new LineDraft(
            line.VariantId,
            line.ProductId,
            line.Slug,
            line.Sku,
            line.Name,
            line.Options,
            line.Picture,
            line.Quantity,
            line.UnitPrice,
            line.Taxed.Net,
            line.Taxed.Tax,
            line.Taxed.Gross,
            line.TaxClass,
            line.Taxed.Percent))],
        Shipping = new ShippingDraft(
            quote.Delivery!.Code, quote.Delivery.Name, quote.Shipping!.Net, quote.Shipping.Tax, quote.Shipping.Gross, quote.Shipping.Percent),
        TaxName = quote.TaxName,
        TaxIsEstimate = quote.TaxIsEstimate,
        Discount = Money.Zero(quote.Total.Currency),
        Total = quote.Total,
        RoundingPolicy = Taxation.Policy,
        Promise = quote.Delivery.Promise,
    };
}
