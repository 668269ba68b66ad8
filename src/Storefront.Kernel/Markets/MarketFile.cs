using System.Globalization;
using Storefront.Kernel.Languages;

namespace Storefront.Kernel.Markets;

/// <summary>Reads content/markets.yaml.</summary>
public static class MarketFile
{
    /// <exception cref="InvalidDataException">The file is not as expected; the message says where.</exception>
    public static MarketList Read(string file) => new([.. Yaml.Read<Document>(file).Markets.Select(entry => entry.ToMarket())]);

    private sealed class Document
    {
        public List<Entry> Markets { get; set; } = [];
    }

    private sealed class Entry
    {
        public string Segment { get; set; } = "";

        public string Language { get; set; } = "";

        public string Culture { get; set; } = "";

        public string Currency { get; set; } = "";

        public string Prices { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public List<string> Destinations { get; set; } = [];

        public string TimeZone { get; set; } = "";

        public Market ToMarket() => new()
        {
            Segment = Segment,
            Language = Languages.Language.Of(Language),
            Culture = CultureInfo.GetCultureInfo(Culture),
            Currency = Kernel.Currency.Of(Currency),
            PricesIncludeTax = Prices switch
            {
                "gross" => true,
                "net" => false,
                _ => throw new InvalidDataException($"Market '{Segment}': prices must be 'net' or 'gross'."),
            },
            Name = new Text(Name["en"], Name["zh-CN"]),
            Destinations = Destinations,
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById(TimeZone),
        };
    }
}
