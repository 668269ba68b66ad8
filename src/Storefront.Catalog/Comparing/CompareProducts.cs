using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Catalog.Shelves;
using Storefront.Kernel.Markets;

namespace Storefront.Catalog.Comparing;

/// <summary>Puts products side by side for one market: six statements, however many products and attributes, and one more to name those beyond the fourth.</summary>
public sealed class CompareProducts(CatalogDb db, CatalogCache cache, FindGoods findGoods)
{
    /// <summary>More columns than this nobody can read on a phone.</summary>
    public const int Most = 4;

    private const int MostOthers = 40;

    /// <summary>Of those that did not fit; an address that names more was not made by ticking.</summary>
    private const int MostBeyond = 8;

    /// <summary>The cheapest stands first, however the slugs are ordered: the page cache takes no notice of their order either. What is named twice stands once.</summary>
    public async Task<Comparison> RunAsync(IReadOnlyList<string> slugs, Market market, CancellationToken cancellation)
    {
        var known = slugs.Where(slug => slug.Length is > 0 and <= Product.SlugMaxLength).Distinct(StringComparer.Ordinal).ToList();
        var asked = known.Take(Most).ToList();
        var found = asked.Count == 0 ? [] : await db.Products.AsNoTracking()
            .Where(product => asked.Contains(product.Slug) && product.Status == ProductStatus.Published)
            .Select(product => new
            {
                product.Id,
                product.Slug,
                product.CategoryId,
                product.Life,
                product.WarrantyYears,
                Texts = product.Texts.Select(text => new { text.Language, text.Summary }).ToList(),
            }).ToListAsync(cancellation);
        var goods = (await findGoods.RunAsync([.. found.Select(product => product.Id)], market, [], cancellation))
            .Where(product => product.LowestMinor is not null).OrderBy(product => product.LowestMinor).ThenBy(product => product.Slug, StringComparer.Ordinal).ToList();
        var products = goods.Select(product =>
        {
            var row = found.Find(row => row.Id == product.Id)!;
            var summary = (row.Texts.Find(text => text.Language == market.Language) ?? row.Texts[0]).Summary;
            return new ComparedProduct(product, summary.Length > 0 ? summary : product.Line, row.Life, row.WarrantyYears);
        }).ToList();
        var beyond = known.Count <= Most ? [] : await NamesAsync([.. known.Skip(Most).Take(MostBeyond)], market, cancellation);
        return new Comparison(
            products,
            products.Count == 0 ? [] : await GroupsAsync(products, market, cancellation),
            slugs.Distinct(StringComparer.Ordinal).Count() - products.Count - beyond.Count,
            beyond,
            products.Count is 0 or Most ? [] : await OthersAsync(products, market, cancellation));
    }

    private async Task<IReadOnlyList<ComparedGroup>> GroupsAsync(List<ComparedProduct> products, Market market, CancellationToken cancellation)
    {
        var book = await AttributeBook.LoadAsync(cache, cancellation);
        var ids = products.ConvertAll(product => product.Goods.Id);
        var values = (await db.AttributeValues.AsNoTracking()
            .Where(value => ids.Contains(value.ProductId) && (value.Market == "" || value.Market == market.Voltage)).ToListAsync(cancellation))
            .ToLookup(value => (value.AttributeId, value.ProductId));
        return
        [
            .. from attributeId in values.Select(same => same.Key.AttributeId).Distinct()
               let attribute = book.Find(attributeId)
               where attribute is not null && !attribute.IsAxis
               orderby attribute.Position, attribute.LabelEn
               group new ComparedRow(attribute, [.. ids.Select(id => Value([.. values[(attribute.Id, id)].OrderBy(value => value.Position)], attribute, market.Language))])
                   by attribute.Group(market.Language) into rows
               select new ComparedGroup(rows.Key, [.. rows]),
        ];
    }

    /// <summary>Of those that are sold in the market.</summary>
    private async Task<IReadOnlyList<OtherProduct>> NamesAsync(List<string> slugs, Market market, CancellationToken cancellation)
    {
        var rows = await db.Products.AsNoTracking()
            .Where(product => slugs.Contains(product.Slug) && product.Status == ProductStatus.Published
                && db.Listings.Any(listing => listing.ProductId == product.Id && listing.Currency == market.Currency))
            .Select(product => new { product.Slug, Names = product.Texts.Select(text => new { text.Language, text.Name }).ToList() }).ToListAsync(cancellation);
        return [.. rows.OrderBy(row => slugs.IndexOf(row.Slug)).Select(row => new OtherProduct(row.Slug, (row.Names.Find(name => name.Language == market.Language) ?? row.Names[0]).Name))];
    }

    private static ComparedValue? Value(List<AttributeValue> stated, AttributeEntry attribute, Language language)
    {
        if (stated.Count == 0)
        {
            return null;
        }

        var words = stated.ConvertAll(value => value.Words(attribute, language));
        return new ComparedValue(
            string.Join(language == Language.Zh ? "、" : ", ", words.Select(word => word.Words)),
            words[0].Tag,
            stated.Count == 1 ? stated[0].Number : null,
            stated.Count == 1 ? stated[0].Flag : null);
    }

    /// <summary>From the category of the first, which the others should be like.</summary>
    private async Task<IReadOnlyList<OtherProduct>> OthersAsync(List<ComparedProduct> products, Market market, CancellationToken cancellation)
    {
        var categoryId = products[0].Goods.CategoryId;
        var ids = products.ConvertAll(product => product.Goods.Id);
        var rows = await (
            from listing in db.Listings.AsNoTracking()
            where listing.Currency == market.Currency && listing.CategoryId == categoryId && !ids.Contains(listing.ProductId)
            orderby listing.Position
            join product in db.Products on listing.ProductId equals product.Id
            select new { product.Slug, Names = product.Texts.Select(text => new { text.Language, text.Name }).ToList() }).Take(MostOthers).ToListAsync(cancellation);
        return [.. rows.Select(row => new OtherProduct(row.Slug, (row.Names.Find(name => name.Language == market.Language) ?? row.Names[0]).Name))];
    }
}
