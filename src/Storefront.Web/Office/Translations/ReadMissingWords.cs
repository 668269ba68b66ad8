using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Kernel.Languages;
using Storefront.Web.Office.Attributes;

namespace Storefront.Web.Office.Translations;

/// <summary>Counts what lacks one of the languages.</summary>
public sealed class ReadMissingWords(CatalogDb db, CatalogCache cache)
{
    public async Task<IReadOnlyList<MissingWords>> RunAsync(CancellationToken cancellation)
    {
        var products = await db.Products.CountAsync(cancellation);
        var inChinese = await db.Texts.CountAsync(text => text.Language == Language.Zh, cancellation);
        var inEnglish = await db.Texts.CountAsync(text => text.Language == Language.En, cancellation);
        var attributes = await db.Attributes.Select(attribute => new { attribute.Id, HasZh = attribute.LabelZh != null }).ToListAsync(cancellation);
        var uses = await AttributeUses.LoadAsync(cache, cancellation);
        return
        [
            new(TranslationTexts.ProductsZh, null, products - inChinese, products, "/office/products?view=all&lacks=translation"),
            new(TranslationTexts.ProductsEn, null, products - inEnglish, products, "/office/products?view=all&lacks=translation"),
            new(TranslationTexts.Categories, null, await db.Categories.CountAsync(category => category.NameZh == null, cancellation), await db.Categories.CountAsync(cancellation), "/office/categories?lacks=zh"),
            new(TranslationTexts.Brands, TranslationTexts.BrandsNote, await db.Brands.CountAsync(brand => brand.NameZh == null, cancellation), await db.Brands.CountAsync(cancellation), "/office/brands?lacks=zh"),
            new(TranslationTexts.AttributesUsed, null, attributes.Count(attribute => !attribute.HasZh && uses.Of(attribute.Id) > 0), attributes.Count(attribute => uses.Of(attribute.Id) > 0), "/office/attributes?zh=no&uses=1"),
            new(TranslationTexts.AttributesAll, TranslationTexts.AttributesNote, attributes.Count(attribute => !attribute.HasZh), attributes.Count, "/office/attributes?zh=no"),
        ];
    }
}
