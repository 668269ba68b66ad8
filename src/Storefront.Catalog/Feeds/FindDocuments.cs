using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Contracts.Catalog;

namespace Storefront.Catalog.Feeds;

/// <summary>Products as the search wants them.</summary>
internal sealed class FindDocuments(CatalogDb db, CatalogCache cache) : ICatalogDocuments
{
    private const int MostWords = 8;

    public async Task<IReadOnlyList<CatalogDocument>> FindAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellation)
    {
        var ids = productIds.ToList();
        var products = await db.Products.AsNoTracking()
            .Where(product => ids.Contains(product.Id) && product.Status == ProductStatus.Published)
            .Include(product => product.Texts)
            .Include(product => product.Variants).ThenInclude(variant => variant.Prices)
            .Include(product => product.Variants).ThenInclude(variant => variant.Gtins)
            .Include(product => product.Attributes)
            .AsSplitQuery()
            .ToListAsync(cancellation);
        var brandIds = products.Select(product => product.BrandId).Distinct().ToList();
        var brands = await db.Brands.AsNoTracking().Where(brand => brandIds.Contains(brand.Id)).ToDictionaryAsync(brand => brand.Id, cancellation);
        var owners = await OwnersAsync(ids, cancellation);
        var tree = await CategoryTree.LoadAsync(cache, cancellation);
        var book = await AttributeBook.LoadAsync(cache, cancellation);
        return [.. products.OrderBy(product => product.Id).Select(product => Document(product, brands[product.BrandId], tree.PathTo(product.CategoryId), book, owners[product.Id]))];
    }

    public async Task<IReadOnlyList<Guid>> ListAsync(Guid? after, int count, CancellationToken cancellation)
    {
        var shown = db.Products.AsNoTracking().Where(product => product.Status == ProductStatus.Published);
        if (after is { } last)
        {
            shown = shown.Where(product => product.Id > last);
        }

        return await shown.OrderBy(product => product.Id).Select(product => product.Id).Take(count).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<Guid>> MatchAsync(IReadOnlyList<string> words, string currency, int count, CancellationToken cancellation)
    {
        var money = Currency.Of(currency);
        var listed = db.Listings.AsNoTracking().Where(listing => listing.Currency == money);
        foreach (var word in words.Take(MostWords))
        {
            // Both sides in lower case, because neither database compares so by itself for every script. Who bears the word is looked up once, not once a listing.
            var part = word.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // This becomes SQL's lower(); no culture has a part in it.
            var bearers = db.Texts.Where(text => text.Name.ToLower().Contains(part)).Select(text => text.ProductId)
                .Concat(db.Products.Where(product => product.Model.ToLower().Contains(part)).Select(product => product.Id))
                .Concat(db.Variants.Where(variant => !variant.IsWithdrawn && (variant.Sku.ToLower().Contains(part) || variant.PartNumber!.ToLower().Contains(part))).Select(variant => variant.ProductId))
                .Concat(db.Variants.Where(variant => !variant.IsWithdrawn && variant.Gtins.Any(gtin => gtin.Gtin.Contains(part))).Select(variant => variant.ProductId));
#pragma warning restore CA1304, CA1311, CA1862
            listed = listed.Where(listing => bearers.Contains(listing.ProductId));
        }

        return await listed.OrderByDescending(listing => listing.IsAvailable).ThenBy(listing => listing.Position).ThenBy(listing => listing.ProductId)
            .Select(listing => listing.ProductId).Take(count).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<CatalogName>> NamesAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellation) => await (
        from product in db.Products.AsNoTracking()
        where productIds.Contains(product.Id) && product.Status == ProductStatus.Published
        join text in db.Texts on product.Id equals text.ProductId
        select new CatalogName(product.Id, product.Slug, text.Language.Tag, text.Name, text.Line)).ToListAsync(cancellation);

    public async Task<IReadOnlyList<Guid>> BelongingAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellation)
    {
        var ids = productIds.ToList();
        return await Belonging(db.Links).Where(link => ids.Contains(link.ProductId)).Select(link => link.TargetId)
            .Union(db.Parts.Where(part => part.TargetId != null && ids.Contains(part.ProductId)).Select(part => part.TargetId!.Value))
            .ToListAsync(cancellation);
    }

    private static IQueryable<ProductLink> Belonging(IQueryable<ProductLink> links) =>
        links.Where(link => link.Kind == LinkKind.Accessory || link.Kind == LinkKind.Consumable || link.Kind == LinkKind.SparePart);

    /// <summary>What each is a part, an accessory or a consumable of.</summary>
    private async Task<ILookup<Guid, DocumentOwner>> OwnersAsync(List<Guid> ids, CancellationToken cancellation)
    {
        var links = await Belonging(db.Links.AsNoTracking()).Where(link => ids.Contains(link.TargetId))
            .Select(link => new { link.TargetId, link.ProductId }).ToListAsync(cancellation);
        var parts = await db.Parts.AsNoTracking().Where(part => part.TargetId != null && ids.Contains(part.TargetId.Value))
            .Select(part => new { TargetId = part.TargetId!.Value, part.ProductId }).ToListAsync(cancellation);
        var pairs = links.Concat(parts).Distinct().OrderBy(pair => pair.ProductId).ToList();
        var owners = pairs.Select(pair => pair.ProductId).Distinct().ToList();
        var names = owners.Count == 0 ? [] : await db.Texts.AsNoTracking().Where(text => owners.Contains(text.ProductId))
            .Select(text => new { text.ProductId, text.Language, text.Name }).ToListAsync(cancellation);
        var named = names.OrderBy(text => text.Language.Tag, StringComparer.Ordinal).ToLookup(text => text.ProductId, text => text.Name);
        return pairs.ToLookup(pair => pair.TargetId, pair => new DocumentOwner(pair.ProductId, [.. named[pair.ProductId].Distinct()]));
    }

    private static CatalogDocument Document(Product product, Brand brand, IReadOnlyList<CategoryNode> path, AttributeBook book, IEnumerable<DocumentOwner> owners)
    {
        var variants = product.Variants.Where(variant => !variant.IsWithdrawn).OrderBy(variant => variant.Position).ToList();
        return new CatalogDocument(
            product.Id,
            product.Slug,
            product.Kind == ProductKind.Part ? "part" : "good",
            product.Model,
            brand.Slug,
            brand.NameEn,
            brand.NameZh,
            [.. path.Select(node => node.Slug)],
            [.. path.Select(node => node.NameEn)],
            [.. path.Select(node => node.NameZh ?? node.NameEn)],
            [.. product.Texts.OrderBy(text => text.Language.Tag, StringComparer.Ordinal).Select(Words)],
            [.. variants.Select(variant => new DocumentVariant(
                variant.Sku, variant.PartNumber, [.. variant.Gtins.Select(gtin => gtin.Gtin).Order(StringComparer.Ordinal)],
                [.. variant.Options.Select(option => option.NameEn)], [.. variant.Options.Select(option => option.NameZh)]))],
            [.. product.Attributes.OrderBy(value => value.AttributeId).ThenBy(value => value.Market, StringComparer.Ordinal).ThenBy(value => value.Position)
                .Select(value => Fact(value, book.Find(value.AttributeId))).OfType<DocumentFact>()],
            [.. variants.SelectMany(variant => variant.Prices).GroupBy(price => price.Currency).OrderBy(prices => prices.Key.Code, StringComparer.Ordinal)
                .Select(prices => new DocumentPrice(prices.Key.Code, prices.Min(price => price.Minor), prices.Max(price => price.Minor)))],
            [.. owners],
            variants.Any(variant => variant.IsAvailable),
            product.Position,
            product.CreatedAt);
    }

    private static DocumentWords Words(ProductText text) => new(
        text.Language.Tag,
        text.Name,
        text.Line,
        string.Join('\n', [text.Summary, text.Story, .. text.Performance, .. text.Quality, .. text.UseAndCare, .. text.Questions.SelectMany(question => new[] { question.Asked, question.Answer })]).Trim());

    private static DocumentFact? Fact(AttributeValue value, AttributeEntry? attribute) => attribute is null ? null : new DocumentFact(
        attribute.Code,
        attribute.IsNeverFilter ? null : value.Facet,
        value.Market,
        value.Number,
        attribute.Unit,
        attribute.Label(Language.En),
        attribute.Label(Language.Zh),
        value.Words(attribute, Language.En).Words,
        value.Words(attribute, Language.Zh).Words);
}
