namespace Storefront.Catalog.Prices;

/// <summary>What a variant costs in one currency, in minor units: net where the market shows net prices, gross elsewhere. No row: not for sale there.</summary>
public sealed class VariantPrice(Guid variantId, Currency currency, long minor)
{
    public Guid VariantId { get; private init; } = variantId;

    public Currency Currency { get; private init; } = currency;

    public long Minor { get; internal set; } = minor;
}
