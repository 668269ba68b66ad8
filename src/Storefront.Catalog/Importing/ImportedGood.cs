using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Importing;

/// <summary>All that a file says of a product, tidied. Null is what it does not speak of: that stays as it is.</summary>
internal sealed record ImportedGood
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public required string ExternalId { get; init; }

    /// <summary>The address that the file asks for; for new goods only, since an address that is out in the world stays.</summary>
    public string? Slug { get; init; }

    public string? Model { get; init; }

    public IReadOnlyList<ImportedWords> Words { get; init; } = [];

    public string? Brand { get; init; }

    public string? PictureSource { get; init; }

    /// <summary>The picture itself, where it came with the file: its path below /media.</summary>
    public string? Photo { get; init; }

    public string? SoldSince { get; init; }

    public int? WarrantyYears { get; init; }

    public IReadOnlyList<ImportedFact> Facts { get; init; } = [];

    /// <summary>What it does not state is not so. Otherwise it stays.</summary>
    public bool StatesAllFacts { get; init; }

    /// <summary>"Computers > Laptops".</summary>
    public string? CategoryPath { get; init; }

    public string? CategoryPathZh { get; init; }

    public string? TaxClass { get; init; }

    public required IReadOnlyList<ImportedVariant> Variants { get; init; }

    public string Name => Words.Select(words => words.Name).FirstOrDefault(name => name is { Length: > 0 }) ?? "";

    public static ImportedGood Read(string json) => JsonSerializer.Deserialize<ImportedGood>(json, _json)!;

    public string Write() => JsonSerializer.Serialize(this, _json);

    /// <summary>The same for the same content, whatever order its facts came in.</summary>
    public string ContentHash() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, _json)));

    /// <summary>Why it cannot become a new product, if so. To change one, less will do.</summary>
    public Text? Lack() => Name.Length == 0 ? RowTexts.NoName
        : !Variants.Any(variant => variant.Prices.Any(price => price.Minor is not null)) ? RowTexts.NoPrice
        : null;
}

/// <param name="Language">Its tag.</param>
internal sealed record ImportedWords(string Language, string? Name, string? Line, string? Summary, string? Story);

internal sealed record ImportedVariant
{
    public required string Sku { get; init; }

    /// <summary>The maker's number.</summary>
    public string? PartNumber { get; init; }

    public IReadOnlyList<ImportedPrice> Prices { get; init; } = [];

    public IReadOnlyList<string>? Gtins { get; init; }

    public IReadOnlyList<OptionValue>? Options { get; init; }

    public int? WeightGrams { get; init; }

    /// <summary>Pieces to book as opening balance, if it is new.</summary>
    public int? Stock { get; init; }
}

/// <param name="Minor">Null: not for sale there.</param>
internal sealed record ImportedPrice(string Currency, long? Minor);

/// <summary>One typed fact; with no value at all it is taken back.</summary>
internal sealed record ImportedFact(string Code, double? Number, bool? Flag, string? Text, string? TextZh = null)
{
    public bool IsEmpty => Number is null && Flag is null && Text is null && TextZh is null;

    public AttributeKind Kind => Number is not null ? AttributeKind.Number : Flag is not null ? AttributeKind.Boolean : AttributeKind.Text;
}
