using Storefront.Catalog.Products;

namespace Storefront.Catalog.Shelves;

/// <summary>
/// A product as it stands on the shelves of one currency: all that filtering and sorting a list needs, in one narrow row that the product itself keeps
/// up to date. Without it every list would join products, variants and prices.
/// </summary>
public sealed class Listing
{
    private Listing()
    {
    }

    public Guid ProductId { get; private init; }

    public Currency Currency { get; private init; } = Currency.Usd;

    public Guid CategoryId { get; private set; }

    public Guid BrandId { get; private set; }

    public long MinMinor { get; private set; }

    public long MaxMinor { get; private set; }

    public bool IsAvailable { get; private set; }

    public int Position { get; private set; }

    public DateTimeOffset ListedAt { get; private set; }

    internal static IEnumerable<Listing> Of(Product product) =>
        from variant in product.Variants
        where !variant.IsWithdrawn
        from price in variant.Prices
        group (variant, price) by price.Currency into offers
        select new Listing
        {
            ProductId = product.Id,
            Currency = offers.Key,
            CategoryId = product.CategoryId,
            BrandId = product.BrandId,
            MinMinor = offers.Min(offer => offer.price.Minor),
            MaxMinor = offers.Max(offer => offer.price.Minor),
            IsAvailable = offers.Any(offer => offer.variant.IsAvailable),
            Position = product.Position,
            ListedAt = product.CreatedAt,
        };

    internal void Change(Listing wanted)
    {
        (CategoryId, BrandId, MinMinor, MaxMinor) = (wanted.CategoryId, wanted.BrandId, wanted.MinMinor, wanted.MaxMinor);
        (IsAvailable, Position, ListedAt) = (wanted.IsAvailable, wanted.Position, wanted.ListedAt);
    }
}
