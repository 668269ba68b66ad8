using Storefront.Contracts.Catalog;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Carts;
using Storefront.Ordering.Shipping;
using Storefront.Ordering.Taxes;

namespace Storefront.Ordering.Checkout;

/// <summary>Works out what a cart costs now: prices from the catalogue, delivery from the tables, tax where it goes. Two SQL statements, and it writes nothing.</summary>
public sealed class QuoteCart(IOffers offers, IStockLevels stock, IDestinationTax taxes, ShippingTable shipping, MarketList markets, TimeProvider clock)
{
    /// <param name="method">The code of a way of delivery; one that is not offered there counts as none chosen.</param>
    public async Task<Quote> RunAsync(
        IReadOnlyList<CartLine> lines, Market market, Destination destination, string? method, CancellationToken cancellation)
    {
        var variantIds = lines.Select(line => line.VariantId).ToList();
        var offered = variantIds.Count == 0
            ? []
            : (await offers.FindAsync(variantIds, market.Currency.Code, cancellation)).ToDictionary(offer => offer.VariantId);
        var levels = variantIds.Count == 0 ? new Dictionary<Guid, StockLevel>() : await stock.FindAsync(variantIds, cancellation);
        var (sold, unavailable) = Sort(lines, offered);
        var now = clock.GetUtcNow();

        var goods = sold.Aggregate(Money.Zero(market.Currency), (sum, entry) => sum + entry.Price(market.Currency));
        var parcel = new Parcelled(goods, sold.Sum(entry => entry.Offer.WeightGrams * entry.Line.Quantity), sold.Count > 0 && sold.All(entry => entry.Offer.IsSparePart));
        var options = shipping.Options(market, destination, parcel, now);
        var delivery = options.FirstOrDefault(option => option.Code == method) ?? (options.Count > 0 ? options[0] : null);

        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, market.Dispatch.TimeZone).DateTime);
        var taxedAt = delivery?.Site is { } site ? PlaceOf(site) : destination;
        var due = new Dictionary<string, DueTax>(StringComparer.Ordinal);
        foreach (var taxClass in sold.Select(entry => entry.Offer.TaxClass).Append(shipping.TaxClass).Distinct())
        {
            due[taxClass] = await taxes.FindAsync(taxedAt, taxClass, day, cancellation);
        }

        return Assemble(market, destination, sold, unavailable, levels, goods, options, delivery, due);
    }

    /// <summary>What is fetched is sold where it is fetched, wherever the buyer lives.</summary>
    private Destination PlaceOf(string siteCode)
    {
        var address = markets.Sites.Single(site => site.Code == siteCode).Address;
        return new Destination(address["country"]!, address.GetValueOrDefault("region"));
    }

    private static (List<Sold> Sold, List<UnavailableLine> Unavailable) Sort(IReadOnlyList<CartLine> lines, Dictionary<Guid, Offer> offered)
    {
        var (sold, unavailable) = (new List<Sold>(), new List<UnavailableLine>());
        foreach (var line in lines.OrderBy(line => line.AddedAt).ThenBy(line => line.VariantId))
        {
            if (offered.GetValueOrDefault(line.VariantId) is not { } offer)
            {
                unavailable.Add(new UnavailableLine(line.VariantId, null, null, null, null, line.Quantity));
            }
            else if (offer is { IsForSale: true, PriceMinor: not null })
            {
                sold.Add(new Sold(line, offer));
            }
            else
            {
                unavailable.Add(new UnavailableLine(line.VariantId, new Text(offer.NameEn, offer.NameZh), offer.Slug, offer.Sku, offer.Picture, line.Quantity));
            }
        }

        return (sold, unavailable);
    }

    private Quote Assemble(
        Market market,
        Destination destination,
        List<Sold> sold,
        List<UnavailableLine> unavailable,
        IReadOnlyDictionary<Guid, StockLevel> levels,
        Money goods,
        IReadOnlyList<DeliveryOption> options,
        DeliveryOption? delivery,
        Dictionary<string, DueTax> due)
    {
        var onDelivery = due[shipping.TaxClass];
        var amounts = sold.Select(entry => (entry.Price(market.Currency), due[entry.Offer.TaxClass].Percent)).ToList();
        if (delivery is not null)
        {
            amounts.Add((delivery.Price, onDelivery.DeliveryTaxed ? onDelivery.Percent : 0));
        }

        var taxed = amounts.Count == 0 ? [] : Taxation.Split(amounts, market.PricesIncludeTax);
        var zero = Money.Zero(market.Currency);
        return new Quote(
            market,
            destination,
            [.. sold.Select((entry, index) => entry.ToLine(taxed[index], levels.GetValueOrDefault(entry.Line.VariantId)))],
            unavailable,
            goods,
            options,
            delivery,
            delivery is null ? null : taxed[^1],
            taxed.Aggregate(zero, (sum, part) => sum + part.Tax),
            taxed.Aggregate(zero, (sum, part) => sum + part.Gross),
            onDelivery.Name,
            due.Values.Any(tax => tax.IsEstimate),
            due.Values.Any(tax => tax.NeedsRegion),
            onDelivery.Note);
    }

    private sealed record Sold(CartLine Line, Offer Offer)
    {
        public Money Price(Currency currency) => UnitPrice(currency) * Line.Quantity;

        public QuoteLine ToLine(Taxed taxed, StockLevel? level)
        {
            var price = UnitPrice(taxed.Gross.Currency);
            var before = Line.AddedAtPrice;
            return new QuoteLine(
                Line.VariantId,
                Offer.ProductId,
                Offer.Slug,
                Offer.Sku,
                new Text(Offer.NameEn, Offer.NameZh),
                new Text(Offer.OptionsEn, Offer.OptionsZh),
                Offer.Picture,
                Offer.TaxClass,
                Line.Quantity,
                price,
                before.Currency == price.Currency && before != price ? before : null,
                taxed,
                level?.Available ?? 0,
                level?.NextDelivery);
        }

        private Money UnitPrice(Currency currency) => new(Offer.PriceMinor!.Value, currency);
    }
}
