using System.Globalization;
using System.Text.RegularExpressions;

namespace Storefront.Ordering.Addresses;

/// <summary>Reads content/addresses.yaml.</summary>
public static class AddressFile
{
    /// <exception cref="InvalidDataException">The file is not as expected; the message says where.</exception>
    public static AddressBook Read(string file)
    {
        var document = Yaml.Read<Document>(file);
        var formats = document.Formats.ToDictionary(entry => entry.Code, entry => entry.ToFormat(), StringComparer.Ordinal);
        return new AddressBook(
            document.Countries.ToDictionary(entry => entry.Code, entry => entry.ToForm(formats, document.Regions), StringComparer.Ordinal),
            document.Autofill.Where(entry => entry.Key != "country").ToDictionary(entry => Field(entry.Key), entry => entry.Value));
    }

    private static AddressField Field(string name) => Enum.TryParse<AddressField>(name, ignoreCase: true, out var field)
        ? field
        : throw new InvalidDataException($"'{name}' is no field of an address.");

    private sealed class Document
    {
        public Dictionary<string, string> Autofill { get; set; } = [];

        public List<FormatEntry> Formats { get; set; } = [];

        public List<CountryEntry> Countries { get; set; } = [];

        public Dictionary<string, List<RegionEntry>> Regions { get; set; } = [];
    }

    private sealed class FormatEntry
    {
        public string Code { get; set; } = "";

        public List<List<string>> Fields { get; set; } = [];

        public List<string> Optional { get; set; } = [];

        public Dictionary<string, Dictionary<string, string>> Labels { get; set; } = [];

        public List<string> Label { get; set; } = [];

        public AddressFormat ToFormat() => new(
            [.. Fields.Select(row => row.Select(Field).ToList())],
            Optional.Select(Field).ToHashSet(),
            Labels.ToDictionary(entry => Field(entry.Key), entry => Text.From(entry.Value)),
            Label);
    }

    private sealed class CountryEntry
    {
        public string Code { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public string Format { get; set; } = "";

        public string? Regions { get; set; }

        public PostcodeEntry Postcode { get; set; } = new();

        public int PhonePrefix { get; set; }

        public CountryForm ToForm(Dictionary<string, AddressFormat> formats, Dictionary<string, List<RegionEntry>> regions) => new(
            Code,
            Text.From(Name),
            formats[Format],
            Regions is null ? null : [.. regions[Regions].Select(entry => new RegionChoice(entry.Code, Text.From(entry.Name), entry.City, entry.Ranges()))],
            new Regex(Postcode.Pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant),
            Postcode.Example,
            PhonePrefix);
    }

    private sealed class PostcodeEntry
    {
        public string Pattern { get; set; } = "";

        public string Example { get; set; } = "";
    }

    private sealed class RegionEntry
    {
        public string Code { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public bool City { get; set; }

        public string Postcodes { get; set; } = "";

        public IReadOnlyList<PostcodeRange> Ranges() =>
        [
            .. Postcodes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(range => range.Split('-'))
                .Select(ends => new PostcodeRange(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture))),
        ];
    }
}
