using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Kernel.Markets;

namespace Storefront.Catalog.Products;

/// <summary>Finds a product by its slug for one market: three statements, kept until the catalogue changes. Null if there is none that may be seen.</summary>
public sealed class FindProduct(CatalogCache cache)
{
    public async ValueTask<ProductSheet?> RunAsync(string slug, Market market, CancellationToken cancellation)
    {
        if (slug.Length > Product.SlugMaxLength || slug.Any(character => !char.IsAsciiLetterOrDigit(character) && character is not '-'))
        {
            return null;
        }

        var book = await AttributeBook.LoadAsync(cache, cancellation);
        return await cache.GetUnlessNullAsync(
            $"catalog:product:{market.Segment}:{slug}",
            (db, stop) => LoadAsync(db, product => product.Slug == slug && product.Status != ProductStatus.Draft, market, book, stop),
            cancellation);
    }

    /// <summary>Any product, a draft too, as its page would be at this moment. Nothing of it is kept.</summary>
    public async Task<ProductSheet?> PreviewAsync(Guid id, Market market, CancellationToken cancellation)
    {
        var book = await AttributeBook.LoadAsync(cache, cancellation);
        return await cache.OnceAsync((db, stop) => LoadAsync(db, product => product.Id == id, market, book, stop), cancellation);
    }

    /// <summary>The address to which a product moved that was published under this one; null if there is none to be seen.</summary>
    public Task<string?> MovedAsync(string slug, CancellationToken cancellation) => slug.Length > Product.SlugMaxLength
        ? Task.FromResult<string?>(null)
        : cache.OnceAsync(
            (db, stop) => (
                from old in db.OldAddresses.AsNoTracking()
                where old.Slug == slug
                join product in db.Products on old.ProductId equals product.Id
                where product.Status != ProductStatus.Draft
                select product.Slug).FirstOrDefaultAsync(stop),
            cancellation);

    private static async Task<ProductSheet?> LoadAsync(
        CatalogDb db, Expression<Func<Product, bool>> which, Market market, AttributeBook book, CancellationToken cancellation)
    {
        var texts = await (
            from product in db.Products.AsNoTracking().Where(which)
            join text in db.Texts.AsNoTracking() on product.Id equals text.ProductId
            join brand in db.Brands on product.BrandId equals brand.Id
            select new { Product = product, Text = text, brand.NameEn, brand.NameZh, brand.IsHouse }).ToListAsync(cancellation);
        if (texts.Count == 0)
        {
            return null;
        }

        var row = texts.Find(row => row.Text.Language == market.Language) ?? texts[0];
        var found = row.Product;
        var values = await db.AttributeValues.AsNoTracking()
            .Where(value => value.ProductId == found.Id && (value.Market == "" || value.Market == market.Voltage)).ToListAsync(cancellation);
        var nearby = await Nearby.Of(found.Id, market, db).ToListAsync(cancellation);
        var isArchived = found.Status == ProductStatus.Archived;
        var variants = nearby.Where(near => near is { Role: Nearby.Variant, IsWithdrawn: false }).Select(near => near.ToVariant(isArchived)).ToList();
        return new ProductSheet
        {
            Id = found.Id,
            Slug = found.Slug,
            Model = found.Model,
            Kind = found.Kind,
            CategoryId = found.CategoryId,
            TaxClass = found.TaxClass,
            Brand = market.Language == Language.Zh ? row.NameZh ?? row.NameEn : row.NameEn,
            IsHouse = row.IsHouse,
            Views = found.Views,
            Photos = found.Photos,
            Life = found.Life,
            WarrantyYears = found.WarrantyYears,
            Words = row.Text.Words,
            WordsTag = row.Text.Language == market.Language ? null : row.Text.Language.Tag,
            Variants = variants,
            Facts = Facts(values, book, market.Language),
            Parts = [.. nearby.Where(near => near.Role == Nearby.Part).GroupBy(near => near.Number!).OrderBy(same => same.First().Position).Select(same => Nearby.ToPart([.. same], market.Language))],
            Links = [.. Linked(Enum.GetNames<LinkKind>())],
            PartOf = [.. Linked([Nearby.PartOf])],
            Together = [.. Linked([Nearby.Together])],
            Similar = FitsSomething(values, book) ? [] : [.. Linked([Nearby.Similar])],
            OtherCurrencies = isArchived || variants.Exists(variant => variant.Minor is not null) ? [] : await OtherCurrenciesAsync(db, found.Id, cancellation),
        };

        IEnumerable<SheetLink> Linked(IReadOnlyList<string> roles) => nearby.Where(near => near.Slug is not null && roles.Contains(near.Role))
            .GroupBy(near => (near.Role, near.Slug)).OrderBy(same => same.Key.Role, StringComparer.Ordinal).ThenBy(same => same.First().Position)
            .Select(same => Nearby.ToLink([.. same], market.Language));
    }

    /// <summary>What fits one device does not stand in for what fits another.</summary>
    private static bool FitsSomething(IEnumerable<AttributeValue> values, AttributeBook book) => values.Any(value => book.Find(value.AttributeId)?.Code == "fits");

    private static List<SheetGroup> Facts(List<AttributeValue> values, AttributeBook book, Language language) =>
    [
        .. from value in values
           let attribute = book.Find(value.AttributeId)
           where attribute is not null && !attribute.IsAxis
           orderby attribute.Position, attribute.LabelEn, value.Position
           group value by attribute into stated
           group new SheetFact(
               stated.Key.Code,
               stated.Key.Label(language),
               string.Join(language == Language.Zh ? "、" : ", ", stated.Select(value => value.Words(stated.Key, language).Words)),
               stated.First().Words(stated.Key, language).Tag) by stated.Key.Group(language) into facts
           select new SheetGroup(facts.Key, [.. facts]),
    ];

    private static async Task<List<string>> OtherCurrenciesAsync(CatalogDb db, Guid productId, CancellationToken cancellation) =>
        [.. (await db.Listings.Where(listing => listing.ProductId == productId).Select(listing => listing.Currency).ToListAsync(cancellation)).Select(currency => currency.Code)];
}
