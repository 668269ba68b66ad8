using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Web.Office.Products;

namespace Storefront.Web.Office.Search;

/// <summary>Names goods for staff, and finds the one that somebody names.</summary>
public sealed class NameProducts(CatalogDb db, ReadProducts products)
{
    /// <summary>In the reader's language; those that do not exist any more are missing.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> RunAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        (await db.Texts.AsNoTracking().Where(text => ids.Contains(text.ProductId)).Select(text => new { text.ProductId, text.Language, text.Name }).ToListAsync(cancellation))
        .GroupBy(text => text.ProductId)
        .ToDictionary(same => same.Key, same => (same.FirstOrDefault(text => text.Language == Kernel.Languages.Language.Current) ?? same.First()).Name);

    /// <summary>The product that is meant by its address, its number, or a part of its name that no other has; several leave the choice.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> FindAsync(string? typed, CancellationToken cancellation)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length is 0 or > ProductQuery.LongestSearch)
        {
            return [];
        }

        var exact = await db.Products.AsNoTracking()
            .Where(product => product.Status == ProductStatus.Published && (product.Slug == text || product.Variants.Any(variant => variant.Sku == text)))
            .Select(product => product.Id).Take(2).ToListAsync(cancellation);
        var found = exact is [var only] ? [only]
            : (await products.FindAsync(text, Guid.Empty, cancellation)).Where(row => row.Status == ProductStatus.Published).Select(row => row.Id).ToList();
        var names = await RunAsync(found, cancellation);
        var same = found.FindAll(id => string.Equals(names.GetValueOrDefault(id), text, StringComparison.OrdinalIgnoreCase));
        return [.. (same.Count == 1 ? same : found).Where(names.ContainsKey).Select(id => (id, names[id]))];
    }
}
