using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Catalog.Seeding;
using Storefront.Kernel.Markets;

namespace Storefront.Catalog.Shelves;

/// <summary>
/// What a list shows of published products, however many: one statement for what is live (that they are published, their variants and prices), one for the
/// words that are not kept, and one where figures are asked for.
/// </summary>
public sealed class FindGoods(CatalogDb db, CatalogCache cache)
{
    /// <summary>Every list asks it, so it is made once: to read the expression anew costs as much as a tenth of the answer.</summary>
    private static readonly Func<CatalogDb, IReadOnlyList<Guid>, Currency, IAsyncEnumerable<Live>> _live = EF.CompileAsyncQuery((CatalogDb db, IReadOnlyList<Guid> productIds, Currency currency) =>
        from product in db.Products.AsNoTracking()
        where productIds.Contains(product.Id) && product.Status == ProductStatus.Published
        from variant in db.Variants.Where(variant => variant.ProductId == product.Id && !variant.IsWithdrawn).DefaultIfEmpty()
        from price in db.Prices.Where(price => price.VariantId == variant.Id && price.Currency == currency).DefaultIfEmpty()
        orderby variant.Position
        select new Live(product.Id, variant.Id, variant.Sku, variant.Finish, variant.Picture, (long?)price.Minor));

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

        var variants = (await _live(db, productIds, market.Currency).ToListAsync(cancellation)).ToLookup(variant => variant.ProductId);
        var words = await cache.GetManyAsync(
            $"goods:{market.Language.Tag}", [.. productIds.Where(variants.Contains)], missing => WordsAsync(missing, market.Language, cancellation), cancellation);
        var facts = (await FactsAsync(productIds, market, figures, cancellation)).ToLookup(value => value.ProductId);

        return [.. productIds.Where(words.ContainsKey).Select(id =>
        {
            var said = words[id];
            var offers = variants[id].Where(offer => offer.Minor is not null).ToList();
            var asked = offers.FirstOrDefault(offer => offer.Finish is { } finish && finishes.Contains(finish));
            return new Goods
            {
                Id = id,
                Slug = said.Slug,
                Model = said.Model,
                CategoryId = said.CategoryId,
                Name = said.Name,
                Line = said.Line,
                WordsTag = said.WordsTag,
                Brand = said.Brand,
                IsHouse = said.IsHouse,
                IsMeasured = said.IsMeasured,
                Picture = asked?.Picture ?? offers.Select(offer => offer.Picture).FirstOrDefault(picture => picture is not null),
                AskedVariant = asked?.Sku,
                LowestMinor = offers.Count == 0 ? null : offers.Min(offer => offer.Minor),
                HighestMinor = offers.Count == 0 ? null : offers.Max(offer => offer.Minor),
                VariantIds = [.. offers.Select(offer => offer.Id)],
                Finishes = [.. offers.Select(offer => offer.Finish).OfType<string>().Distinct()],
                Figures = [.. figures.SelectMany(attribute => Stated(attribute, facts[id])).Take(3)],
            };
        })];

        IEnumerable<(string Label, string Value)> Stated(AttributeEntry attribute, IEnumerable<AttributeValue> values) =>
            values.Where(value => value.AttributeId == attribute.Id).Take(1)
                .Select(value => (attribute.Label(market.Language), value.Words(attribute, market.Language).Words));
    }

    private async Task<Dictionary<Guid, GoodsWords>> WordsAsync(IReadOnlyList<Guid> productIds, Language language, CancellationToken cancellation)
    {
        var texts = await (
            from product in db.Products.AsNoTracking()
            where productIds.Contains(product.Id)
            join text in db.Texts on product.Id equals text.ProductId
            join brand in db.Brands on product.BrandId equals brand.Id
            select new { product.Id, product.Slug, product.Model, product.CategoryId, product.Source, text.Language, text.Name, text.Line, brand.NameEn, brand.NameZh, brand.IsHouse }).ToListAsync(cancellation);
        return texts.GroupBy(text => text.Id).ToDictionary(same => same.Key, same =>
        {
            var text = same.FirstOrDefault(text => text.Language == language) ?? same.First();
            return new GoodsWords(
                text.Slug,
                text.Model,
                text.CategoryId,
                text.Name,
                text.Line,
                text.Language == language ? null : text.Language.Tag,
                language == Language.Zh ? text.NameZh ?? text.NameEn : text.NameEn,
                text.IsHouse,
                text.Source == SeedCatalogue.Source);
        });
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

    /// <summary>A variant as it is now; nothing but the product where it has none.</summary>
    private sealed record Live(Guid ProductId, Guid Id, string? Sku, string? Finish, string? Picture, long? Minor);
}

/// <summary>What a list says of a product in one language, which changes only when somebody writes it anew.</summary>
[ImmutableObject(true)]
internal sealed record GoodsWords(string Slug, string Model, Guid CategoryId, string Name, string Line, string? WordsTag, string Brand, bool IsHouse, bool IsMeasured);

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
