using System.Text.RegularExpressions;

namespace Storefront.Ordering.Orders;

/// <summary>Prints addresses the way each country's post wants them, as content/addresses.yaml says.</summary>
public sealed partial class AddressLabels
{
    private readonly Dictionary<string, (Text Name, IReadOnlyList<string> Rows)> _countries;

    private readonly Dictionary<string, string> _chineseRegions;

    private AddressLabels(Document document)
    {
        var formats = document.Formats.ToDictionary(format => format.Code, format => (IReadOnlyList<string>)format.Label);
        _countries = document.Countries.ToDictionary(country => country.Code, country => (country.Name.ToText(), formats[country.Format]));

        // Elsewhere the post reads the region's code; in China it reads its name.
        _chineseRegions = document.Regions.GetValueOrDefault("CN", []).ToDictionary(region => region.Code, region => region.Name.ToText().Zh);
    }

    /// <exception cref="InvalidDataException">The file is not as expected; the message says where.</exception>
    public static AddressLabels Read(string file) => new(Yaml.Read<Document>(file));

    /// <summary>The rows of a label, none of them empty. The country is written in the reader's language.</summary>
    public IReadOnlyList<string> Rows(PostalAddress address, Language language)
    {
        var (country, rows) = _countries.TryGetValue(address.Country, out var known)
            ? known
            : (new Text(address.Country, address.Country), ["{name}", "{company}", "{street}", "{street2}", "{postcode} {city} {region}", "{country}"]);
        var region = address.Country == "CN" && address.Region is { } code ? _chineseRegions.GetValueOrDefault(code, code) : address.Region;
        return [.. rows.Select(row => Tidy(Field().Replace(row, field => field.Groups[1].Value switch
        {
            "name" => address.Name,
            "company" => address.Company,
            "street" => address.Street,
            "street2" => address.Street2,
            "region" => region,

            // Beijing, Shanghai, Tianjin and Chongqing are region and city in one.
            "city" => address.Country == "CN" && address.City == region ? "" : address.City,
            "district" => address.District,
            "postcode" => address.Postcode,
            "phone" => address.Phone,
            "country" => country.In(language),
            _ => "",
        } ?? ""))).Where(row => row.Length > 0)];
    }

    private static string Tidy(string row) => Spaces().Replace(row, " ").Trim(' ', ',');

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Field();

    [GeneratedRegex(" {2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

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

        public Dictionary<string, Names> Labels { get; set; } = [];

        public List<string> Label { get; set; } = [];
    }

    private sealed class CountryEntry
    {
        public string Code { get; set; } = "";

        public Names Name { get; set; } = [];

        public string Format { get; set; } = "";

        public string? Regions { get; set; }

        public Dictionary<string, string> Postcode { get; set; } = [];

        public int PhonePrefix { get; set; }
    }

    private sealed class RegionEntry
    {
        public string Code { get; set; } = "";

        public Names Name { get; set; } = [];
    }

    private sealed class Names : Dictionary<string, string>
    {
        public Text ToText() => new(this["en"], this["zh-CN"]);
    }
}
