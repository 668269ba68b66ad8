using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Catalog.Seeding;
using Storefront.Kernel.Markets;

namespace Storefront.Catalog.Shelves;

/// <summary>What a list shows of published products: two statements, and a third where figures are asked for, however many products.</summary>
public sealed class FindGoods(CatalogDb db)
{
    /// <param name="figures">Attributes of which each product's values are wanted too.</param>
    public Task<IReadOnlyList<Goods>> RunAsync(
        IReadOnlyList<Guid> productIds, Market market, IReadOnlyList<AttributeEntry> figures, CancellationToken cancellation) =>
        RunAsync(productIds, market, figures, [], cancellation);

    /// <param name="figures">Attributes of which each product's values are wanted too.</param>
    /// <param name="finishes">Codes of the finishes that were asked for: a product that has one is shown in it.</param>
    public async Task<IReadOnlyList<Goods>> RunAsync(
        IReadOnlyList<Guid> productIds, Market market, IReadOnlyList<AttributeEntry> figures, IReadOnlyCollection<string> finishes, CancellationToken cancellation)
    {
        if (productIds.Count == 0)
        {
            return [];
        }

        var texts = await (
            from product in db.Products.AsNoTracking()
            where productIds.Contains(product.Id) && product.Status == ProductStatus.Published
            join text in db.Texts on product.Id equals text.ProductId
            join brand in db.Brands on product.BrandId equals brand.Id
            select new
            {
                product.Id,
                product.Slug,
                product.Model,
                product.Drawing,
                product.CategoryId,
                text.Language,
                text.Name,
                text.Line,
                BrandEn = brand.NameEn,
                BrandZh = brand.NameZh,
                brand.IsHouse,
                IsMeasured = product.Source == SeedCatalogue.Source,
            }).ToListAsync(cancellation);
        var variants = (await (
            from variant in db.Variants.AsNoTracking()
            where productIds.Contains(variant.ProductId) && !variant.IsWithdrawn
            join price in db.Prices on variant.Id equals price.VariantId
            where price.Currency == market.Currency
            orderby variant.Position
            select new { variant.ProductId, variant.Id, variant.Sku, variant.Finish, variant.Picture, price.Minor }).ToListAsync(cancellation)).ToLookup(variant => variant.ProductId);
        var facts = (await FactsAsync(productIds, market, figures, cancellation)).ToLookup(value => value.ProductId);

        var goods = texts.GroupBy(text => text.Id).ToDictionary(same => same.Key, same =>
        {
            var words = same.FirstOrDefault(text => text.Language == market.Language) ?? same.First();
            var offers = variants[same.Key].ToList();
            var asked = offers.FirstOrDefault(offer => offer.Finish is { } finish && finishes.Contains(finish));
            return new Goods
            {
                Id = words.Id,
                Slug = words.Slug,
                Model = words.Model,
                CategoryId = words.CategoryId,
                Name = words.Name,
                Line = words.Line,
                WordsTag = words.Language == market.Language ? null : words.Language.Tag,
                Brand = market.Language == Language.Zh ? words.BrandZh ?? words.BrandEn : words.BrandEn,
                IsHouse = words.IsHouse,
                IsMeasured = words.IsMeasured,
                Picture = asked?.Picture ?? offers.Select(offer => offer.Picture).FirstOrDefault(picture => picture is not null),
                AskedVariant = asked?.Sku,
                LowestMinor = offers.Count == 0 ? null : offers.Min(offer => offer.Minor),
                HighestMinor = offers.Count == 0 ? null : offers.Max(offer => offer.Minor),
                VariantIds = [.. offers.Select(offer => offer.Id)],
                Finishes = [.. offers.Select(offer => offer.Finish).OfType<string>().Distinct()],
                Figures = [.. figures.SelectMany(attribute => Stated(attribute, facts[same.Key])).Take(3)],
            };
        });
        return [.. productIds.Where(goods.ContainsKey).Select(id => goods[id])];

        IEnumerable<(string Label, string Value)> Stated(AttributeEntry attribute, IEnumerable<AttributeValue> values) =>
            values.Where(value => value.AttributeId == attribute.Id).Take(1)
                .Select(value => (attribute.Label(market.Language), value.Words(attribute, market.Language).Words));
    }

    private async Task<List<AttributeValue>> FactsAsync(
        IReadOnlyList<Guid> productIds, Market market, IReadOnlyList<AttributeEntry> figures, CancellationToken cancellation)
    {
        if (figures.Count == 0)
        {
            return [];
        }

        var attributes = figures.Select(attribute => attribute.Id).ToList();
        return await db.AttributeValues.AsNoTracking()
            .Where(value => productIds.Contains(value.ProductId) && attributes.Contains(value.AttributeId) && value.Facet != null && (value.Market == "" || value.Market == market.Voltage))
            .ToListAsync(cancellation);
    }
}

/// <summary>A product where several stand side by side.</summary>
public sealed record Goods
{
    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    public required string Model { get; init; }

    public required Guid CategoryId { get; init; }

    public required string Name { get; init; }

    public required string Line { get; init; }

    /// <summary>Tag of name and line where the market's language has none.</summary>
    public string? WordsTag { get; init; }

    public required string Brand { get; init; }

    public bool IsHouse { get; init; }

    /// <summary>It comes with the shop, which has measured and drawn it, whoever made it.</summary>
    public bool IsMeasured { get; init; }

    public string? Picture { get; init; }

    /// <summary>Number of the variant in the finish that was asked for; null where none was.</summary>
    public string? AskedVariant { get; init; }

    /// <summary>In the market's currency; null where it is not for sale.</summary>
    public long? LowestMinor { get; init; }

    public long? HighestMinor { get; init; }

    /// <summary>The variants that are for sale in the market.</summary>
    public IReadOnlyList<Guid> VariantIds { get; init; } = [];

    public IReadOnlyList<string> Finishes { get; init; } = [];

    public IReadOnlyList<(string Label, string Value)> Figures { get; init; } = [];
}
