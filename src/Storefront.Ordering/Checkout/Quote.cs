using Storefront.Kernel.Markets;
using Storefront.Ordering.Shipping;
using Storefront.Ordering.Taxes;

namespace Storefront.Ordering.Checkout;

/// <summary>What a cart costs now, sent to one place in one way: all of it, to the minor unit.</summary>
/// <param name="Lines">What can be bought in the market, in the order of the cart.</param>
/// <param name="Unavailable">What lies in the cart and is not for sale in this market (any more).</param>
/// <param name="Goods">The goods as their prices are shown: net or gross.</param>
/// <param name="Options">The ways of delivery; empty when nothing can be sent there.</param>
/// <param name="Delivery">The chosen one, or the first.</param>
/// <param name="Shipping">What it costs; null without a way of delivery.</param>
/// <param name="Tax">Of goods and delivery together.</param>
/// <param name="Total">All that is to be paid; without a way of delivery only the goods.</param>
/// <param name="TaxNeedsRegion">The tax is not in the total yet, because it depends on a state that nobody has chosen.</param>
/// <param name="TaxNote">What else the buyer must know, such as import duties.</param>
public sealed record Quote(
    Market Market,
    Destination Destination,
    IReadOnlyList<QuoteLine> Lines,
    IReadOnlyList<UnavailableLine> Unavailable,
    Money Goods,
    IReadOnlyList<DeliveryOption> Options,
    DeliveryOption? Delivery,
    Taxed? Shipping,
    Money Tax,
    Money Total,
    Text TaxName,
    bool TaxIsEstimate,
    bool TaxNeedsRegion,
    Text? TaxNote)
{
    public int Pieces => Lines.Sum(line => line.Quantity);

    /// <summary>Everything in it can be bought in this quantity and sent to this place.</summary>
    public bool CanBeOrdered => Lines.Count > 0 && Unavailable.Count == 0 && Delivery is not null && Lines.All(line => line.IsInStock);

    /// <summary>The tax by rate, highest first; goods and delivery together.</summary>
    public IReadOnlyList<(decimal Percent, Money Tax)> TaxByRate => [.. Lines.Select(line => line.Taxed)
        .Concat(Shipping is { } shipping ? [shipping] : [])
        .Where(taxed => taxed.Percent > 0)
        .GroupBy(taxed => taxed.Percent)
        .OrderByDescending(rate => rate.Key)
        .Select(rate => (rate.Key, rate.Aggregate(Money.Zero(Total.Currency), (sum, taxed) => sum + taxed.Tax)))];
}

/// <param name="UnitPrice">As shown in the market: net or gross.</param>
/// <param name="AddedAtPrice">What it cost when it was put into the cart, if that was another amount.</param>
/// <param name="Available">How many can be sold.</param>
public sealed record QuoteLine(
    Guid VariantId,
    Guid ProductId,
    string Slug,
    string Sku,
    Text Name,
    Text Options,
    string? Picture,
    string TaxClass,
    int Quantity,
    Money UnitPrice,
    Money? AddedAtPrice,
    Taxed Taxed,
    int Available,
    DateOnly? NextDelivery)
{
    public bool IsInStock => Quantity <= Available;

    /// <summary>As shown in the market: net or gross.</summary>
    public Money Price => UnitPrice * Quantity;
}

/// <param name="Name">Null, as all but the number of pieces, if the catalogue knows it no more.</param>
public sealed record UnavailableLine(Guid VariantId, Text? Name, string? Slug, string? Sku, string? Picture, int Quantity);
