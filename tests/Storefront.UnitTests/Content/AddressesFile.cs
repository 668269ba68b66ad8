namespace Storefront.UnitTests.Content;

internal sealed class AddressesFile
{
    public Dictionary<string, string> Autofill { get; set; } = [];

    public List<FormatRow> Formats { get; set; } = [];

    public List<CountryRow> Countries { get; set; } = [];

    public Dictionary<string, List<CodeEntry>> Regions { get; set; } = [];

    /// <summary>The regions that an address of a country is asked for; one null where it is asked for none.</summary>
    public IEnumerable<string?> RegionsOf(string country) =>
        Regions.TryGetValue(country, out var regions) ? regions.Select(region => (string?)region.Code) : [null];
}

internal sealed class FormatRow
{
    public string Code { get; set; } = "";

    public List<List<string>> Fields { get; set; } = [];

    public List<string> Optional { get; set; } = [];

    public Dictionary<string, Dictionary<string, string>> Labels { get; set; } = [];

    public List<string> Label { get; set; } = [];
}

internal sealed class CountryRow
{
    public string Code { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];

    public string Format { get; set; } = "";

    public string? Regions { get; set; }

    public PostcodeRow Postcode { get; set; } = new();

    public int PhonePrefix { get; set; }
}

internal sealed class PostcodeRow
{
    public string Pattern { get; set; } = "";

    public string Example { get; set; } = "";
}
