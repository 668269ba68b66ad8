using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Catalog.Shelves;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Office.Products;

/// <summary>Reads a page of the catalogue for staff: six statements, however many goods.</summary>
public sealed class ReadProducts(CatalogDb db, FindShelf shelves)
{
    public const int PageSize = 50;

    public async Task<ProductListPage> RunAsync(ProductQuery asked, CancellationToken cancellation)
    {
        var query = asked.Cleaned();
        var view = ProductView.Find(query.View);
        var tree = await shelves.CategoriesAsync(cancellation);
        var found = Filter(db.Products.AsNoTracking(), query, tree);
        var byStatus = await found.GroupBy(product => product.Status).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var counts = ProductView.All.ToDictionary(each => each.Code, each => each.Status is { } status ? byStatus.GetValueOrDefault(status) : byStatus.Values.Sum());
        var shown = view.Status is { } only ? found.Where(product => product.Status == only) : found;
        var last = Math.Max(1, (counts[view.Code] + PageSize - 1) / PageSize);
        var page = Math.Min(query.Page, last);
        return new ProductListPage
        {
            Query = query,
            View = view,
            Counts = counts,
            Rows = await RowsAsync(shown, page, tree, cancellation),
            Categories = CategoryChoice.Of(tree),
            Brands = [.. (await db.Brands.AsNoTracking().Select(brand => new { brand.Slug, brand.NameEn, brand.NameZh }).ToListAsync(cancellation))
                .Select(brand => (brand.Slug, Language.Current == Language.Zh ? brand.NameZh ?? brand.NameEn : brand.NameEn)).OrderBy(brand => brand.Item2, StringComparer.CurrentCultureIgnoreCase)],
            Pages = new Pages(page, last, number => query.Address(view.Code, number)),
        };
    }

    /// <summary>The first few that a search finds, for choosing what belongs to a product.</summary>
    public async Task<IReadOnlyList<ProductRow>> FindAsync(string typed, Guid except, CancellationToken cancellation)
    {
        var query = new ProductQuery { Q = typed }.Cleaned();
        if (query.Q is null)
        {
            return [];
        }

        var tree = await shelves.CategoriesAsync(cancellation);
        return (await RowsAsync(Filter(db.Products.AsNoTracking(), query, tree).Where(product => product.Id != except && product.Status != ProductStatus.Archived), 1, tree, cancellation)).Take(12).ToList();
    }

    private async Task<IReadOnlyList<ProductRow>> RowsAsync(IQueryable<Product> shown, int page, CategoryTree tree, CancellationToken cancellation)
    {
        var rows = await (
            from product in shown
            join brand in db.Brands on product.BrandId equals brand.Id
            orderby product.ChangedAt descending, product.Slug
            select new ProductRow(
                product.Id,
                product.Slug,
                product.Model,
                product.Status,
                product.CategoryId,
                brand.NameEn,
                brand.NameZh,
                product.Variants.Count(variant => !variant.IsWithdrawn),
                product.Variants.OrderBy(variant => variant.Position).Select(variant => variant.Picture).FirstOrDefault(picture => picture != null),
                product.ChangedAt)
            {
                NameEn = product.Texts.Where(text => text.Language == Language.En).Select(text => text.Name).FirstOrDefault(),
                NameZh = product.Texts.Where(text => text.Language == Language.Zh).Select(text => text.Name).FirstOrDefault(),
                Sku = product.Variants.OrderBy(variant => variant.Position).Select(variant => variant.Sku).FirstOrDefault(),
            }).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        var ids = rows.Select(row => row.Id).ToList();
        var prices = (await (
            from variant in db.Variants
            where ids.Contains(variant.ProductId) && !variant.IsWithdrawn
            join price in db.Prices on variant.Id equals price.VariantId
            group price.Minor by new { variant.ProductId, price.Currency } into offers
            select new { offers.Key.ProductId, offers.Key.Currency, Lowest = offers.Min(), Highest = offers.Max() }).ToListAsync(cancellation)).ToLookup(price => price.ProductId);
        return
        [
            .. rows.Select(row => row with
            {
                Category = tree.PathTo(row.CategoryId) is [.., var node] ? node.Name(Language.Current).Words : "",
                Prices = [.. prices[row.Id].Select(price => (price.Currency, price.Lowest, price.Highest))],
            }),
        ];
    }

    private IQueryable<Product> Filter(IQueryable<Product> products, ProductQuery query, CategoryTree tree)
    {
        if (query.Category is { } slug)
        {
            var within = tree.Find(slug) is { } node ? tree.Within(node) : [];
            products = products.Where(product => within.Contains(product.CategoryId));
        }

        if (query.Brand is { } brand)
        {
            products = products.Where(product => db.Brands.Any(row => row.Id == product.BrandId && row.Slug == brand));
        }

        if (Lack(query.Lacks) is { } lack)
        {
            products = products.Where(lack);
        }

        return query.Q is { } typed ? Search(products, typed) : products;
    }

    private static Expression<Func<Product, bool>>? Lack(string? code) => code switch
    {
        "translation" => product => product.Texts.Count < 2,
        "picture" => product => !product.Variants.Any(variant => variant.Picture != null),
        "usd" => Unpriced(Currency.Usd),
        "eur" => Unpriced(Currency.Eur),
        "cny" => Unpriced(Currency.Cny),
        _ => null,
    };

    private static Expression<Func<Product, bool>> Unpriced(Currency currency) =>
        product => !product.Variants.Any(variant => !variant.IsWithdrawn && variant.Prices.Any(price => price.Currency == currency));

    /// <summary>A part of a title in either language, of the address, of a number; or a whole barcode.</summary>
    private static IQueryable<Product> Search(IQueryable<Product> products, string typed)
    {
        var lower = typed.ToLowerInvariant();
        var gtin = VariantGtin.Normalise(typed.Replace(" ", "", StringComparison.Ordinal)) ?? "";
#pragma warning disable CA1304, CA1311, CA1862 // The database compares; it has no culture.
        return products.Where(product =>
            product.Slug.Contains(lower)
            || product.Model.ToLower().Contains(lower)
            || product.Texts.Any(text => text.Name.ToLower().Contains(lower))
            || product.Variants.Any(variant => variant.Sku.ToLower().Contains(lower) || variant.PartNumber!.ToLower().Contains(lower) || variant.Gtins.Any(code => code.Gtin == gtin)));
#pragma warning restore CA1304, CA1311, CA1862
    }
}
