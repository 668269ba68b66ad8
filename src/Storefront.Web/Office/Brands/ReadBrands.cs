using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Keeping;
using Storefront.Catalog.Products;
using Storefront.Kernel.Languages;
using Storefront.Web.Office.Shared;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Office.Brands;

/// <summary>Reads brands for staff: two statements, however many there are.</summary>
public sealed class ReadBrands(CatalogDb db, ReadTrail trail)
{
    private const int PageSize = 100;

    public async Task<BrandListPage> ListAsync(string? find, bool onlyLacking, int page, RemovalNote? removal, CancellationToken cancellation)
    {
        var counts = (await db.Products.GroupBy(product => new { product.BrandId, product.Status }).Select(same => new { same.Key.BrandId, same.Key.Status, Count = same.Count() }).ToListAsync(cancellation)).ToLookup(count => count.BrandId);
        var typed = find?.Trim() is { Length: > 0 } words ? words : null;
        var found = (await db.Brands.AsNoTracking().ToListAsync(cancellation))
            .Where(brand => !onlyLacking || brand.NameZh is null)
            .Where(brand => typed is null || new[] { brand.NameEn, brand.NameZh, brand.Slug }.Any(name => name?.Contains(typed, StringComparison.OrdinalIgnoreCase) is true))
            .Select(brand => new BrandLine(
                brand.Id, brand.Slug, brand.NameEn, brand.NameZh, brand.IsHouse,
                counts[brand.Id].Where(count => count.Status == ProductStatus.Published).Sum(count => count.Count), counts[brand.Id].Sum(count => count.Count)))
            .OrderByDescending(line => line.IsHouse).ThenBy(line => Name(line.NameEn, line.NameZh), StringComparer.CurrentCultureIgnoreCase).ToList();
        var last = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, last);
        return new BrandListPage([.. found.Skip((shown - 1) * PageSize).Take(PageSize)], found.Count, typed, onlyLacking, new Pages(shown, last, Address), removal);

        string Address(int number) => $"/office/brands?q={Uri.EscapeDataString(typed ?? "")}{(onlyLacking ? "&lacks=zh" : "")}&page={number}";
    }

    /// <returns>Null if there is no such brand.</returns>
    public async Task<BrandEditPage?> OneAsync(Guid id, CancellationToken cancellation)
    {
        var all = await db.Brands.AsNoTracking().ToListAsync(cancellation);
        if (all.Find(brand => brand.Id == id) is not { } brand)
        {
            return null;
        }

        var fields = KeptFields.Of(brand);
        return new BrandEditPage
        {
            Brand = brand,
            Fields = fields,
            Saved = fields,
            Version = brand.Version,
            Tree = new CategoryTree([]),
            Goods = await db.Products.CountAsync(product => product.BrandId == id, cancellation),
            Others = [.. all.Where(other => other.Id != id).OrderBy(other => Name(other.NameEn, other.NameZh), StringComparer.CurrentCultureIgnoreCase)],
            Edits = await trail.OfAsync(ShelfKind.Brand, id.ToString("N"), cancellation),
        };
    }

    public static BrandEditPage New() => new() { Fields = new Fields(), Saved = new Fields(), Version = 0, Tree = new CategoryTree([]) };

    public static string Name(string en, string? zh) => Language.Current == Language.Zh ? zh ?? en : en;
}
