using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Importing;

/// <summary>All that an import says of a product, tidied; also how a product was before, so that undoing is importing backwards.</summary>
internal sealed record ImportedGood
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required string ExternalId { get; init; }

    public required string Name { get; init; }

    public string Summary { get; init; } = "";

    public required string Brand { get; init; }

    /// <summary>The maker's number.</summary>
    public string PartNumber { get; init; } = "";

    /// <summary>Null only in a picture of how it was: then it was not for sale.</summary>
    public long? PriceMinor { get; init; }

    public required string Currency { get; init; }

    public IReadOnlyList<string> Gtins { get; init; } = [];

    public string? PictureSource { get; init; }

    public string? SoldSince { get; init; }

    public IReadOnlyList<ImportedFact> Facts { get; init; } = [];

    /// <summary>"Computers > Laptops"; null where nobody said.</summary>
    public string? CategoryPath { get; init; }

    /// <summary>Of an undo: the very category it stood in.</summary>
    public Guid? CategoryId { get; init; }

    public string TaxClass { get; init; } = "";

    /// <summary>Of an undo: the hash and the state before.</summary>
    public string? Hash { get; init; }

    public ProductStatus Status { get; init; } = ProductStatus.Published;

    public static ImportedGood Read(string json) => JsonSerializer.Deserialize<ImportedGood>(json, _json)!;

    public static ImportedGood Of(Product product, string sku, AttributeNames attributes, string brand, Currency currency)
    {
        var text = product.Texts.First(text => text.Language == Language.En);
        var variant = product.Variants.First(variant => variant.Sku == sku);
        return new ImportedGood
        {
            ExternalId = product.ExternalId,
            Name = text.Name,
            Summary = text.Summary,
            Brand = brand,
            PartNumber = variant.PartNumber ?? "",
            PriceMinor = variant.Prices.FirstOrDefault(price => price.Currency == currency)?.Minor,
            Currency = currency.Code,
            Gtins = [.. variant.Gtins.Select(gtin => gtin.Gtin)],
            PictureSource = product.PictureSource,
            SoldSince = product.Life.SoldSince,
            Facts = [.. product.Attributes.Select(value => new ImportedFact(attributes.CodeOf(value.AttributeId), value.Number, value.Flag, value.TextEn))],
            CategoryId = product.CategoryId,
            TaxClass = product.TaxClass,
            Hash = product.SourceHash,
            Status = product.Status,
        };
    }

    public string Write() => JsonSerializer.Serialize(this, _json);

    /// <summary>The same for the same content, whatever order its facts came in.</summary>
    public string ContentHash() => Hash ?? Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, _json)));
}

/// <param name="Code">With its prefix: n_ number, t_ text, b_ boolean.</param>
internal sealed record ImportedFact(string Code, double? Number, bool? Flag, string? Text);
