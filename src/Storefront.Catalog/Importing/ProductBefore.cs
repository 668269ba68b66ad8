using System.Text.Encodings.Web;
using System.Text.Json;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Importing;

/// <summary>
/// What a product was before an import changed it, so that undoing brings back every row of it. Attributes, makers and categories are kept by name: what nothing
/// named for a while may have gone meanwhile, and comes back under another key.
/// </summary>
internal sealed record ProductBefore
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required string Model { get; init; }

    public required string Brand { get; init; }

    public required Guid CategoryId { get; init; }

    public required string? CategoryPath { get; init; }

    public required string TaxClass { get; init; }

    public required int Position { get; init; }

    public required string? PictureSource { get; init; }

    /// <summary>Null in what was noted before imports brought pictures: then they stay.</summary>
    public IReadOnlyList<Photo>? Photos { get; init; }

    public required Lifetime Life { get; init; }

    public required int WarrantyYears { get; init; }

    public required string ExternalId { get; init; }

    public required string Hash { get; init; }

    public required ProductStatus Status { get; init; }

    public required IReadOnlyList<TextBefore> Texts { get; init; }

    public required IReadOnlyList<FactBefore> Facts { get; init; }

    public required IReadOnlyList<VariantBefore> Variants { get; init; }

    public static ProductBefore Read(string json) => JsonSerializer.Deserialize<ProductBefore>(json, _json)!;

    public static ProductBefore Of(Product product, AttributeNames attributes, ImportShelves shelves) => new()
    {
        Model = product.Model,
        Brand = shelves.BrandName(product.BrandId),
        CategoryId = product.CategoryId,
        CategoryPath = shelves.CategoryPath(product.CategoryId),
        TaxClass = product.TaxClass,
        Position = product.Position,
        PictureSource = product.PictureSource,
        Photos = product.Photos,
        Life = product.Life,
        WarrantyYears = product.WarrantyYears,
        ExternalId = product.ExternalId,
        Hash = product.SourceHash,
        Status = product.Status,
        Texts = [.. product.Texts.Select(text => new TextBefore(text.Language.Tag, text.Words))],
        Facts =
        [
            .. product.Attributes.Select(value => new FactBefore(
                attributes.CodeOf(value.AttributeId), attributes.KindOf(value.AttributeId), value.Market, value.Position, value.Number, value.Flag, value.TextEn, value.TextZh, value.Facet)),
        ],
        Variants =
        [
            .. product.Variants.Select(variant => new VariantBefore(
                variant.Sku, variant.PartNumber, variant.Position, variant.Finish, variant.Options, variant.Picture, variant.WeightGrams, variant.IsWithdrawn,
                [.. variant.Prices.Select(price => new ImportedPrice(price.Currency.Code, price.Minor))], [.. variant.Gtins.Select(gtin => gtin.Gtin)])),
        ],
    };

    public string Write() => JsonSerializer.Serialize(this, _json);

    /// <param name="sold">Variants that orders name: those that the import added are withdrawn then, not removed.</param>
    public void Restore(CatalogDb db, Product product, AttributeNames attributes, ImportShelves shelves, IReadOnlySet<Guid> sold, string cause, DateTimeOffset now)
    {
        product.Classify(Model, shelves.Brand(db, Brand), shelves.HasCategory(CategoryId) ? CategoryId : shelves.Category(db, CategoryPath, null), TaxClass, Position);
        product.NamePictureSource(PictureSource);
        product.Hang(Photos ?? product.Photos);
        product.Guarantee(Life, WarrantyYears);
        foreach (var language in Language.All.Where(language => Texts.All(text => text.Language != language.Tag)))
        {
            product.Unwrite(language);
        }

        foreach (var text in Texts)
        {
            product.Write(Language.Of(text.Language), text.Words);
        }

        product.State(Facts.Select(fact => fact.Value(product.Id, attributes.IdOf(fact.Code))));
        product.TakeBack(variant => !sold.Contains(variant.Id) && !Variants.Any(before => before.Sku == variant.Sku));
        foreach (var before in Variants)
        {
            before.Restore(product.Offer(before.Sku), cause, now);
        }

        product.WithdrawAllBut(Variants.Where(variant => !variant.IsWithdrawn).Select(variant => variant.Sku).ToHashSet());
        product.ComeFrom(product.Source, ExternalId, Hash);
        product.Become(Status);
        product.Settle(now);
    }
}

internal sealed record TextBefore(string Language, ProductWords Words);

internal sealed record FactBefore(string Code, AttributeKind Kind, string Market, int Position, double? Number, bool? Flag, string? TextEn, string? TextZh, string? Facet)
{
    public AttributeValue Value(Guid productId, int attributeId) =>
        Number is { } number ? AttributeValue.Of(productId, attributeId, number, Market, Position)
        : Flag is { } flag ? AttributeValue.Of(productId, attributeId, flag, Market, Position)
        : AttributeValue.Of(productId, attributeId, TextEn, TextZh, Market, Position, Facet);
}

internal sealed record VariantBefore(
    string Sku, string? PartNumber, int Position, string? Finish, IReadOnlyList<OptionValue> Options, string? Picture, int WeightGrams, bool IsWithdrawn,
    IReadOnlyList<ImportedPrice> Prices, IReadOnlyList<string> Gtins)
{
    public void Restore(Variant variant, string cause, DateTimeOffset now)
    {
        variant.Describe(Position, Finish, Options, Picture, WeightGrams);
        variant.NamePartNumber(PartNumber);
        variant.Code(Gtins);
        foreach (var currency in variant.Prices.Select(price => price.Currency.Code).Union(Prices.Select(price => price.Currency)).ToList())
        {
            variant.Price(Currency.Of(currency), Prices.FirstOrDefault(price => price.Currency == currency)?.Minor, cause, now);
        }
    }
}
