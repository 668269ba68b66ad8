using System.ComponentModel;

namespace Storefront.Catalog.Products;

/// <summary>All that a product's page shows in one market, but for stock, tax and delivery, which change faster.</summary>
[ImmutableObject(true)]
public sealed record ProductSheet
{
    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    public required string Model { get; init; }

    public required ProductKind Kind { get; init; }

    public required Guid CategoryId { get; init; }

    public required string TaxClass { get; init; }

    public required string Brand { get; init; }

    /// <summary>Of the shop's own brand.</summary>
    public required bool IsHouse { get; init; }

    public required IReadOnlyList<string> Views { get; init; }

    public IReadOnlyList<Photo> Photos { get; init; } = [];

    public required Lifetime Life { get; init; }

    public required int WarrantyYears { get; init; }

    public required ProductWords Words { get; init; }

    /// <summary>Tag of the words where the market's language has none.</summary>
    public string? WordsTag { get; init; }

    /// <summary>In order; each with its price in the market's currency, or null where it is not for sale there.</summary>
    public required IReadOnlyList<SheetVariant> Variants { get; init; }

    public required IReadOnlyList<SheetGroup> Facts { get; init; }

    public required IReadOnlyList<SheetPart> Parts { get; init; }

    public required IReadOnlyList<SheetLink> Links { get; init; }

    /// <summary>Products in whose list this one stands as a part.</summary>
    public required IReadOnlyList<SheetLink> PartOf { get; init; }

    /// <summary>What people buy in the same order, the most frequent first.</summary>
    public IReadOnlyList<SheetLink> Together { get; init; } = [];

    /// <summary>Of the same category for two thirds to one and a half times the price, the nearest first. Nothing for what fits a device.</summary>
    public IReadOnlyList<SheetLink> Similar { get; init; } = [];

    /// <summary>Codes of the currencies in which any variant has a price. Asked only where the market has none.</summary>
    public IReadOnlyList<string> OtherCurrencies { get; init; } = [];

    public bool IsForSale => Variants.Any(variant => variant.Minor is not null);
}

/// <param name="Minor">In the market's currency; null where it is not for sale there.</param>
[ImmutableObject(true)]
public sealed record SheetVariant(
    Guid Id, string Sku, string? PartNumber, string? Gtin, string? Finish, IReadOnlyList<OptionValue> Options, string? Picture, int WeightGrams, long? Minor);

[ImmutableObject(true)]
public sealed record SheetGroup(string Name, IReadOnlyList<SheetFact> Facts);

/// <param name="Tag">Of the value's language, where it is not the page's.</param>
[ImmutableObject(true)]
public sealed record SheetFact(string Code, string Label, string Value, string? Tag);

/// <param name="Slug">Null where the part is not sold; then <paramref name="NotSold"/> says why.</param>
/// <param name="Tools">Codes, for <see cref="ToolNames"/>.</param>
/// <param name="Colour">The one in which it is kept; null where it shows none, or comes in several.</param>
[ImmutableObject(true)]
public sealed record SheetPart(
    string Number, int? Figure, string Name, string? Slug, string? NotSold, IReadOnlyList<Guid> VariantIds, long? Minor, string DrawingKey, int Minutes, IReadOnlyList<string> Tools, string? Colour);

[ImmutableObject(true)]
public sealed record SheetLink(
    LinkKind? Kind, string Slug, string Name, string Line, string? WordsTag, string? Picture, IReadOnlyList<Guid> VariantIds, IReadOnlyList<string> Finishes, long? LowestMinor, long? HighestMinor);
