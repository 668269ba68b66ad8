using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Contracts.Catalog;

namespace Storefront.Catalog.Offers;

/// <summary>What variants cost today, for cart and checkout. Two statements, however many variants.</summary>
internal sealed class FindOffers(CatalogDb db) : IOffers
{
    public async Task<IReadOnlyList<Offer>> FindAsync(IReadOnlyCollection<Guid> variantIds, string currency, CancellationToken cancellation)
    {
        if (variantIds.Count == 0)
        {
            return [];
        }

        var ids = variantIds as List<Guid> ?? [.. variantIds];
        var asked = Currency.Of(currency);
        var rows = await (
            from variant in db.Variants.AsNoTracking()
            where ids.Contains(variant.Id)
            join product in db.Products on variant.ProductId equals product.Id
            join category in db.Categories on product.CategoryId equals category.Id
            join price in db.Prices.Where(price => price.Currency == asked) on variant.Id equals price.VariantId into prices
            from price in prices.DefaultIfEmpty()
            select new
            {
                variant.Id,
                variant.ProductId,
                product.Slug,
                variant.Sku,
                Gtin = variant.Gtins.Min(gtin => gtin.Gtin),
                variant.Options,
                Minor = (long?)price!.Minor,
                product.TaxClass,
                variant.WeightGrams,
                variant.Picture,
                IsSparePart = category.Number == Category.SpareParts
                    || db.Categories.Any(section => section.Id == category.ParentId && section.Number == Category.SpareParts),
                IsForSale = product.Status == ProductStatus.Published && !variant.IsWithdrawn,
            }).ToListAsync(cancellation);

        var products = rows.Select(row => row.ProductId).Distinct().ToList();
        var names = (await db.Texts.AsNoTracking().Where(text => products.Contains(text.ProductId))
            .Select(text => new { text.ProductId, text.Language, text.Name }).ToListAsync(cancellation))
            .ToDictionary(text => (text.ProductId, text.Language), text => text.Name);

        return
        [
            .. rows.Select(row => new Offer(
                row.Id,
                row.ProductId,
                row.Slug,
                row.Sku,
                row.Gtin,
                Name(row.ProductId, Language.En),
                Name(row.ProductId, Language.Zh),
                string.Join(", ", row.Options.Select(option => option.NameEn)),
                string.Join("，", row.Options.Select(option => option.NameZh)),
                row.Minor,
                asked.Code,
                row.TaxClass,
                row.WeightGrams,
                row.Picture,
                row.IsSparePart,
                row.IsForSale)),
        ];

        // A name that is missing in one language is shown in the other.
        string Name(Guid productId, Language language) =>
            names.GetValueOrDefault((productId, language)) ?? names.GetValueOrDefault((productId, language.Other)) ?? "";
    }
}
