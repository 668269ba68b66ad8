namespace Storefront.UnitTests.Content;

internal sealed class MarketsFile
{
    public List<MarketRow> Markets { get; set; } = [];

    public List<SiteRow> Sites { get; set; } = [];
}

internal sealed class MarketRow
{
    public string Code { get; set; } = "";

    public string Language { get; set; } = "";

    public string Culture { get; set; } = "";

    public string Currency { get; set; } = "";

    public string Prices { get; set; } = "";

    public string Voltage { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];

    public Dictionary<string, string> TaxNote { get; set; } = [];

    public PlaceRow DefaultDestination { get; set; } = new();

    public List<string> Destinations { get; set; } = [];

    public DispatchRow Dispatch { get; set; } = new();
}

internal sealed class PlaceRow
{
    public string Country { get; set; } = "";

    public string? Region { get; set; }
}

internal sealed class DispatchRow
{
    public string Site { get; set; } = "";

    public string TimeZone { get; set; } = "";

    public string Calendar { get; set; } = "";

    public List<string> WorkingDays { get; set; } = [];

    public string CutOff { get; set; } = "";

    public int HandlingDays { get; set; }
}

internal sealed class SiteRow
{
    public string Code { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];

    public string Company { get; set; } = "";

    public Dictionary<string, string?> Address { get; set; } = [];

    public Dictionary<string, string> Hours { get; set; } = [];
}
