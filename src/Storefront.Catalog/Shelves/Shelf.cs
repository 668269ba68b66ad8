using System.ComponentModel;
using Storefront.Catalog.Attributes;

namespace Storefront.Catalog.Shelves;

/// <summary>What a list holds and how it can be narrowed, whatever page of it is shown.</summary>
[ImmutableObject(true)]
public sealed record Shelf(
    int Count, int Available, IReadOnlyList<BrandCount> Brands, IReadOnlyList<AttributeFacet> Facets, PriceSpan? Price, IReadOnlyList<CategoryCount> Categories);

[ImmutableObject(true)]
public sealed record BrandCount(string Slug, string NameEn, string? NameZh, int Count)
{
    public string Name(Language language) => language == Language.Zh ? NameZh ?? NameEn : NameEn;
}

/// <summary>How many goods of each category directly on this shelf, filters aside.</summary>
[ImmutableObject(true)]
public sealed record CategoryCount(Guid CategoryId, int Count);

[ImmutableObject(true)]
public sealed record AttributeFacet(AttributeEntry Attribute, IReadOnlyList<FacetCount> Values);

/// <param name="Key">As in the address.</param>
/// <param name="From">Of a range of numbers: the lower end, included.</param>
/// <param name="To">The upper end, not included.</param>
[ImmutableObject(true)]
public sealed record FacetCount(string Key, string? En, string? Zh, double? Number, double? From, double? To, int Count)
{
    public string Words(AttributeEntry attribute, Language language)
    {
        if (attribute.Kind == AttributeKind.Boolean)
        {
            return AttributeWords.Flag(Key == "yes", attribute, language);
        }

        if (From is null && To is null)
        {
            return Number is { } number ? AttributeWords.Amount(number, attribute.Unit, language) : (language == Language.Zh ? Zh ?? En : En ?? Zh) ?? Key;
        }

        return (From, To) switch
        {
            (null, { } to) => AttributeWords.UpTo.With(AttributeWords.Amount(to, attribute.Unit, language)).In(language),
            ({ } from, null) => AttributeWords.Over.With(AttributeWords.Amount(from, attribute.Unit, language)).In(language),
            _ => AttributeWords.Range(From!.Value, To!.Value, attribute.Unit, language),
        };
    }
}

/// <summary>Lowest and highest price in minor units, and goods in equal steps between them.</summary>
[ImmutableObject(true)]
public sealed record PriceSpan(long LowestMinor, long HighestMinor, IReadOnlyList<int> Bars);
