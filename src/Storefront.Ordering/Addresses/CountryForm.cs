using System.Globalization;
using System.Text.RegularExpressions;
using Storefront.Kernel.Markets;

namespace Storefront.Ordering.Addresses;

/// <summary>What an address in a country consists of.</summary>
/// <param name="Regions">The states or provinces to choose from; null where a region is free text or not asked for.</param>
/// <param name="PhonePrefix">The number without plus sign that reaches the country.</param>
public sealed record CountryForm(
    string Code, Text Name, AddressFormat Format, IReadOnlyList<RegionChoice>? Regions, Regex Postcode, string PostcodeExample, int PhonePrefix)
{
    /// <summary>The name within a sentence: English says "the United States", and has its own reasons.</summary>
    public Text InSentence => Code is "US" or "GB" or "NL" ? new Text($"the {Name.En}", Name.Zh) : Name;

    /// <summary>The region that a postcode belongs to, where that is another one than was chosen; null where it may be right.</summary>
    public RegionChoice? Elsewhere(string? region, string postcode) => Regions?.FirstOrDefault(choice => choice.Code == region) is { Postcodes.Count: > 0 } chosen && !chosen.Has(postcode)
        ? Regions.FirstOrDefault(choice => choice.Has(postcode))
        : null;

    /// <summary>The destination that prices depend on: the region counts only where it is one of a list.</summary>
    public Destination To(string? region) => new(Code, Regions?.Any(choice => choice.Code == region) is true ? region : null);
}

/// <param name="Code">The second half of ISO 3166-2.</param>
/// <param name="IsCity">Region and city in one, so that the city need not be given again.</param>
/// <param name="Postcodes">Ranges of the first three figures of its postcodes; empty where a postcode says nothing of the region.</param>
public sealed record RegionChoice(string Code, Text Name, bool IsCity, IReadOnlyList<PostcodeRange> Postcodes)
{
    public bool Has(string postcode) => int.TryParse(postcode.AsSpan(0, Math.Min(3, postcode.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && Postcodes.Any(range => first >= range.First && first <= range.Last);
}

/// <summary>From the first to the last, both included.</summary>
public readonly record struct PostcodeRange(int First, int Last);

/// <param name="Rows">The fields in the order of the form.</param>
/// <param name="Labels">What a field is called where that is not its usual name.</param>
/// <param name="Printed">The rows on a parcel, with fields in braces.</param>
public sealed record AddressFormat(
    IReadOnlyList<IReadOnlyList<AddressField>> Rows,
    IReadOnlySet<AddressField> Optional,
    IReadOnlyDictionary<AddressField, Text> Labels,
    IReadOnlyList<string> Printed)
{
    public bool Asks(AddressField field) => Rows.Any(row => row.Contains(field));

    public bool Requires(AddressField field) => Asks(field) && !Optional.Contains(field);

    public Text LabelOf(AddressField field) => Labels.GetValueOrDefault(field) ?? field switch
    {
        AddressField.Name => AddressTexts.Name,
        AddressField.Company => AddressTexts.Company,
        AddressField.Phone => AddressTexts.Phone,
        AddressField.Region => AddressTexts.Region,
        AddressField.City => AddressTexts.City,
        AddressField.District => AddressTexts.District,
        AddressField.Street => AddressTexts.Street,
        AddressField.Street2 => AddressTexts.Street2,
        AddressField.Postcode => AddressTexts.Postcode,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
