namespace Storefront.Contracts.Catalog;

/// <summary>What the catalogue asks for its variants today. Implemented by Catalog.</summary>
public interface IOffers
{
    /// <summary>The offers of those variants that exist; one without a price in the currency has no <see cref="Offer.PriceMinor"/> and is not for sale there.</summary>
    Task<IReadOnlyList<Offer>> FindAsync(IReadOnlyCollection<Guid> variantIds, string currency, CancellationToken cancellation);
}

/// <summary>A variant as it can be bought in one currency. Prices are minor units: net where the market shows net prices, gross elsewhere.</summary>
/// <param name="IsSparePart">It stands in the section of parts and consumables, which travel for less.</param>
/// <param name="IsForSale">The product is published and the variant not withdrawn. Says nothing of stock.</param>
public sealed record Offer(
    Guid VariantId,
    Guid ProductId,
    string Slug,
    string Sku,
    string? Gtin,
    string NameEn,
    string NameZh,
    string OptionsEn,
    string OptionsZh,
    long? PriceMinor,
    string Currency,
    string TaxClass,
    int WeightGrams,
    string? Picture,
    bool IsSparePart,
    bool IsForSale);
