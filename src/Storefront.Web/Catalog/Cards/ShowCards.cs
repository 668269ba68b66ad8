using Storefront.Catalog.Products;
using Storefront.Catalog.Shelves;
using Storefront.Contracts.Catalog;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;

namespace Storefront.Web.Catalog.Cards;

/// <summary>Lays goods out as cards, with the stock of this moment.</summary>
public sealed class ShowCards(IStockLevels stock)
{
    /// <param name="withBrand">In lists of several makers.</param>
    public async Task<IReadOnlyList<ProductCard>> RunAsync(IReadOnlyList<Goods> goods, Market market, bool withBrand, CancellationToken cancellation)
    {
        var levels = await stock.FindAsync([.. goods.SelectMany(product => product.VariantIds)], cancellation);
        return
        [
            .. goods.Where(product => product.LowestMinor is not null).Select(product => new ProductCard
            {
                Slug = product.Slug,
                Variant = product.AskedVariant,
                Name = product.Name,
                Line = NoBreak.Of(product.Line),
                WordsLanguage = product.WordsTag,
                Picture = product.Picture,
                Plate = product.Picture is null
                    ? new RatingPlate(product.Brand, product.Model, [.. product.Figures.Where(figure => figure.Value.Length < RatingPlate.LongestValue).Take(3).Select(figure => new Fact(figure.Label, figure.Value))])
                    : null,
                Brand = withBrand ? product.Brand : null,
                Price = new Money(product.LowestMinor!.Value, market.Currency),
                HasDearer = product.HighestMinor > product.LowestMinor,
                Available = Available(levels, product.VariantIds),
                NextDelivery = NextDelivery(levels, product.VariantIds),
                HasKinds = product.VariantIds.Count > 1,
                OnlyVariant = product.VariantIds is [var only] ? only : null,
                Finishes = product.Finishes,
                Figures = [.. product.Figures.Take(2).Select(figure => new Fact(figure.Label, figure.Value))],
            }),
        ];
    }

    public static ProductCard Card(SheetLink link, Market market, IReadOnlyDictionary<Guid, StockLevel> levels) => new()
    {
        Slug = link.Slug,
        Name = link.Name,
        Line = NoBreak.Of(link.Line),
        WordsLanguage = link.WordsTag,
        Picture = link.Picture,
        Price = new Money(link.LowestMinor!.Value, market.Currency),
        HasDearer = link.HighestMinor > link.LowestMinor,
        Available = Available(levels, link.VariantIds),
        NextDelivery = NextDelivery(levels, link.VariantIds),
        HasKinds = link.VariantIds.Count > 1,
        Finishes = link.Finishes,
    };

    public static int Available(IReadOnlyDictionary<Guid, StockLevel> levels, IEnumerable<Guid> variants) =>
        variants.Sum(variant => Math.Max(0, levels.GetValueOrDefault(variant)?.Available ?? 0));

    public static DateOnly? NextDelivery(IReadOnlyDictionary<Guid, StockLevel> levels, IEnumerable<Guid> variants) =>
        variants.Min(variant => levels.GetValueOrDefault(variant)?.NextDelivery);
}
