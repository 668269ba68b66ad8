using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Importing;

/// <summary>Makes a product say what an import says of it. What an import knows nothing of (other languages, links, warranty) stays.</summary>
internal sealed class WriteGood(CatalogDb db, string format, AttributeNames attributes, ImportShelves shelves, string cause, bool isStocked, DateTimeOffset now)
{
    /// <summary>Imported goods stand behind those whose place on the shelf somebody chose.</summary>
    private const int Behind = 1_000_000;

    public static string Sku(string externalId) => $"IC-{externalId}";

    public void Run(Product product, ImportedGood good, string sku)
    {
        product.Classify(
            Short(good.PartNumber.Length > 0 ? good.PartNumber : good.Name, Product.ModelMaxLength),
            shelves.Brand(db, good.Brand),
            good.CategoryId ?? shelves.Category(db, good.CategoryPath),
            good.TaxClass,
            product.Position == 0 ? Behind : product.Position);
        product.NamePictureSource(good.PictureSource);
        product.Guarantee(product.Life with { SoldSince = good.SoldSince }, product.WarrantyYears);
        var standing = product.Texts.FirstOrDefault(text => text.Language == Language.En)?.Words ?? new ProductWords { Name = good.Name };
        product.Write(Language.En, standing with { Name = good.Name, Summary = good.Summary });
        Describe(product, good, sku);
        product.State(good.Facts.Select(fact => Value(product.Id, fact)));
        product.ComeFrom(format, good.ExternalId, good.ContentHash());
        if (good.Status == ProductStatus.Archived)
        {
            product.Archive();
        }
        else
        {
            product.Publish();
        }

        product.Settle(now);
    }

    private void Describe(Product product, ImportedGood good, string sku)
    {
        var isNew = product.Variants.All(variant => variant.Sku != sku);
        var variant = product.Offer(sku);
        var grams = good.Facts.FirstOrDefault(fact => fact.Code == "n_weight")?.Number ?? 0;
        variant.Describe(0, null, [], variant.Picture, (int)Math.Clamp(grams, 0, 10_000_000));
        variant.Code(good.Gtins);
        variant.NamePartNumber(good.PartNumber.Length > 0 ? good.PartNumber : null);
        variant.Price(Currency.Of(good.Currency), good.PriceMinor, cause, now);
        if (isNew)
        {
            variant.NoteAvailability(isStocked);
        }
    }

    private AttributeValue Value(Guid productId, ImportedFact fact) => fact switch
    {
        { Number: { } number } => AttributeValue.Of(productId, attributes.IdOf(fact.Code), number),
        { Flag: { } flag } => AttributeValue.Of(productId, attributes.IdOf(fact.Code), flag),
        _ => AttributeValue.Of(productId, attributes.IdOf(fact.Code), fact.Text, null),
    };

    private static string Short(string text, int length) => text.Length <= length ? text : text[..length];
}
