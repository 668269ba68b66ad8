using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Importing;

/// <summary>Makes a product say what an import says of it. What the file does not speak of stays.</summary>
internal sealed class WriteGood(CatalogDb db, GoodsImport import, AttributeNames attributes, ImportShelves shelves, DateTimeOffset now)
{
    /// <summary>Imported goods stand behind those whose place on the shelf somebody chose.</summary>
    private const int Behind = 1_000_000;

    /// <param name="hash">Of what the file says, by which the next import knows that nothing changed.</param>
    public void Run(Product product, ImportedGood good, string hash)
    {
        var isNew = product.Variants.Count == 0;
        product.Classify(
            Short(good.Model ?? (isNew ? good.Name : product.Model), Product.ModelMaxLength),
            good.Brand is null && !isNew ? product.BrandId : shelves.Brand(db, good.Brand),
            good.CategoryPath is null && !isNew ? product.CategoryId : shelves.Category(db, good.CategoryPath, good.CategoryPathZh),
            good.TaxClass ?? (isNew ? import.TaxClass : product.TaxClass),
            product.Position == 0 ? Behind : product.Position);
        product.NamePictureSource(good.PictureSource ?? product.PictureSource);
        product.Guarantee(product.Life with { SoldSince = good.SoldSince ?? product.Life.SoldSince }, good.WarrantyYears ?? product.WarrantyYears);
        foreach (var words in good.Words)
        {
            Speak(product, words);
        }

        product.State(Facts(product, good));
        foreach (var variant in good.Variants)
        {
            Describe(product, good, variant);
        }

        product.Hang(Photos(product, good));
        product.ComeFrom(import.Format, good.ExternalId, hash);
        product.Publish();
        product.Settle(now);
    }

    /// <summary>The picture of the file comes first; what staff put up stays behind it.</summary>
    private static List<Photo> Photos(Product product, ImportedGood good) =>
        good.Photo is not { } path || product.Photos.Any(photo => photo.Path == path) ? [.. product.Photos] :
        [
            new Photo(Guid.CreateVersion7(), path, Alt(product, Language.En), Alt(product, Language.Zh)),
            .. product.Photos.Take(Photo.MostOfAProduct - 1),
        ];

    private static string Alt(Product product, Language language) =>
        Short((product.Texts.FirstOrDefault(text => text.Language == language) ?? product.Texts[0]).Name, Photo.AltMaxLength);

    private static void Speak(Product product, ImportedWords said)
    {
        var language = Language.Of(said.Language);
        var standing = product.Texts.FirstOrDefault(text => text.Language == language)?.Words;
        if ((said.Name ?? standing?.Name) is { Length: > 0 } name)
        {
            var words = standing ?? new ProductWords { Name = name };
            product.Write(language, words with { Name = name, Line = said.Line ?? words.Line, Summary = said.Summary ?? words.Summary, Story = said.Story ?? words.Story });
        }
    }

    private IEnumerable<AttributeValue> Facts(Product product, ImportedGood good)
    {
        var stated = good.Facts.Where(fact => attributes.Knows(fact.Code)).Select(fact => attributes.IdOf(fact.Code)).ToHashSet();
        var stays = good.StatesAllFacts ? [] : product.Attributes.Where(value => !stated.Contains(value.AttributeId)).ToList();
        return [.. stays, .. good.Facts.Where(fact => !fact.IsEmpty).Select(fact => Value(product.Id, fact))];
    }

    private void Describe(Product product, ImportedGood good, ImportedVariant said)
    {
        var isNew = product.Variants.All(variant => variant.Sku != said.Sku);
        var variant = product.Offer(said.Sku);
        var grams = said.WeightGrams ?? (good.Facts.FirstOrDefault(fact => fact.Code == "n_weight")?.Number is { } weight ? (int)Math.Clamp(weight, 0, 10_000_000) : variant.WeightGrams);
        variant.Describe(variant.Position, variant.Finish, said.Options ?? variant.Options, variant.Picture, grams);
        variant.Code(said.Gtins ?? [.. variant.Gtins.Select(gtin => gtin.Gtin)]);
        variant.NamePartNumber(said.PartNumber is { Length: > 0 } number ? number : said.PartNumber is null ? variant.PartNumber : null);
        foreach (var price in said.Prices)
        {
            variant.Price(Currency.Of(price.Currency), price.Minor, import.Cause, now);
        }

        if (isNew)
        {
            variant.NoteAvailability((said.Stock ?? import.OpeningStock) > 0);
        }
    }

    private AttributeValue Value(Guid productId, ImportedFact fact) => fact switch
    {
        { Number: { } number } => AttributeValue.Of(productId, attributes.IdOf(fact.Code), number),
        { Flag: { } flag } => AttributeValue.Of(productId, attributes.IdOf(fact.Code), flag),
        _ => AttributeValue.Of(productId, attributes.IdOf(fact.Code), fact.Text, fact.TextZh),
    };

    private static string Short(string text, int length) => text.Length <= length ? text : text[..length];
}
