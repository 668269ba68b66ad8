using System.Globalization;
using Storefront.Kernel.Languages;

namespace Storefront.Kernel.Markets;

/// <summary>Reads content/markets.yaml.</summary>
public static class MarketFile
{
    /// <exception cref="InvalidDataException">The file is not as expected; the message says where.</exception>
    public static MarketList Read(string file)
    {
        var document = Yaml.Read<Document>(file);
        return new MarketList([.. document.Markets.Select(entry => entry.ToMarket())], [.. document.Sites.Select(entry => entry.ToSite())]);
    }

    private sealed class Document
    {
        public List<MarketEntry> Markets { get; set; } = [];

        public List<SiteEntry> Sites { get; set; } = [];
    }

    private sealed class MarketEntry
    {
        public string Code { get; set; } = "";

        public string Language { get; set; } = "";

        public string Culture { get; set; } = "";

        public string Currency { get; set; } = "";

        public string Prices { get; set; } = "";

        public string Voltage { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public Dictionary<string, string> TaxNote { get; set; } = [];

        public DestinationEntry DefaultDestination { get; set; } = new();

        public List<string> Destinations { get; set; } = [];

        public DispatchEntry Dispatch { get; set; } = new();

        public Market ToMarket() => new()
        {
            Segment = Code,
            Language = Languages.Language.Of(Language),
            Culture = CultureInfo.GetCultureInfo(Culture),
            Currency = Kernel.Currency.Of(Currency),
            PricesIncludeTax = Prices switch
            {
                "gross" => true,
                "net" => false,
                _ => throw new InvalidDataException($"Market '{Code}': prices must be 'net' or 'gross'."),
            },
            Voltage = Voltage,
            Name = Text.From(Name),
            TaxNote = Text.From(TaxNote),
            Destinations = Destinations,
            DefaultDestination = new Destination(DefaultDestination.Country, DefaultDestination.Region),
            Dispatch = Dispatch.ToDispatch(),
        };
    }

    private sealed class DestinationEntry
    {
        public string Country { get; set; } = "";

        public string? Region { get; set; }
    }

    private sealed class DispatchEntry
    {
        public string Site { get; set; } = "";

        public string TimeZone { get; set; } = "UTC";

        public string Calendar { get; set; } = "";

        public List<string> WorkingDays { get; set; } = [];

        public string CutOff { get; set; } = "12:00";

        public int HandlingDays { get; set; }

        public Dispatch ToDispatch() => new(
            Site,
            TimeZoneInfo.FindSystemTimeZoneById(TimeZone),
            Calendar,
            Weekdays.Read(WorkingDays),
            TimeOnly.Parse(CutOff, CultureInfo.InvariantCulture),
            HandlingDays);
    }

    private sealed class SiteEntry
    {
        public string Code { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public string Company { get; set; } = "";

        public Dictionary<string, string?> Address { get; set; } = [];

        public Dictionary<string, string> Hours { get; set; } = [];

        public Site ToSite() => new(Code, Text.From(Name), Company, Address, Text.From(Hours));
    }
}
