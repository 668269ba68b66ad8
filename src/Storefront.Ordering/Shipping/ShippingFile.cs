using System.Text.RegularExpressions;
using Storefront.Kernel.Markets;

namespace Storefront.Ordering.Shipping;

/// <summary>Reads content/shipping.yaml.</summary>
public static class ShippingFile
{
    /// <exception cref="InvalidDataException">The file is not as expected; the message says where.</exception>
    public static ShippingTable Read(string file, MarketList markets, IReadOnlyDictionary<string, WorkCalendar> calendars)
    {
        var document = Yaml.Read<Document>(file);
        var methods = document.Methods.ToDictionary(entry => entry.Code, StringComparer.Ordinal);
        return new ShippingTable(
            document.TaxClass,
            [.. document.Zones.Select(zone => zone.ToZone(markets.Find(zone.Market)!.Currency, methods, calendars))],
            [.. document.NoDelivery.Select(entry => entry.ToPlace())],
            calendars);
    }

    private sealed class Document
    {
        public string TaxClass { get; set; } = "";

        public List<MethodEntry> Methods { get; set; } = [];

        public List<CarrierEntry> Carriers { get; set; } = [];

        public List<ZoneEntry> Zones { get; set; } = [];

        public List<NoDeliveryEntry> NoDelivery { get; set; } = [];
    }

    private sealed class MethodEntry
    {
        public string Code { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public int? HoldDays { get; set; }
    }

    private sealed class CarrierEntry
    {
        public string Code { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];
    }

    private sealed class ZoneEntry
    {
        public string Code { get; set; } = "";

        public string Market { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public List<PlaceEntry> Where { get; set; } = [];

        public string Calendar { get; set; } = "";

        public List<string> WorkingDays { get; set; } = [];

        public int ReturnDays { get; set; }

        public List<ZoneMethodEntry> Methods { get; set; } = [];

        public ShippingZone ToZone(Currency currency, Dictionary<string, MethodEntry> methods, IReadOnlyDictionary<string, WorkCalendar> calendars) => new(
            Code,
            Market,
            Text.From(Name),
            [.. Where.SelectMany(place => place.ToDestinations())],
            calendars[Calendar],
            Weekdays.Read(WorkingDays),
            ReturnDays > 0 ? ReturnDays : throw new InvalidDataException($"Zone '{Code}' does not say how long something may be returned (return_days)."),
            [.. Methods.Select(method => method.ToMethod(currency, methods[method.Code]))]);
    }

    private sealed class PlaceEntry
    {
        public string Country { get; set; } = "";

        public List<string>? Regions { get; set; }

        public IEnumerable<Destination> ToDestinations() => Regions is null
            ? [new Destination(Country)]
            : Regions.Select(region => new Destination(Country, region));
    }

    private sealed class ZoneMethodEntry
    {
        public string Code { get; set; } = "";

        public string? Carrier { get; set; }

        public string? Site { get; set; }

        public TransitEntry Transit { get; set; } = new();

        public decimal? Price { get; set; }

        public List<WeightEntry> ByWeight { get; set; } = [];

        public decimal? FreeOver { get; set; }

        public decimal? PartsOnly { get; set; }

        public ZoneMethod ToMethod(Currency currency, MethodEntry method)
        {
            if (Price is null == (ByWeight.Count == 0))
            {
                throw new InvalidDataException($"Delivery '{Code}' needs either a price or a table by weight.");
            }

            return new ZoneMethod(
                Code,
                Text.From(method.Name),
                Carrier,
                (Transit.Min, Transit.Max),
                Amount(Price),
                [.. ByWeight.OrderBy(row => row.UpTo).Select(row => ((int)(row.UpTo * 1000), Money.Of(row.Price, currency)))],
                Amount(FreeOver),
                Amount(PartsOnly),
                Site,
                method.HoldDays);

            Money? Amount(decimal? major) => major is { } given ? Money.Of(given, currency) : null;
        }
    }

    private sealed class TransitEntry
    {
        public int Min { get; set; }

        public int Max { get; set; }
    }

    private sealed class WeightEntry
    {
        public decimal UpTo { get; set; }

        public decimal Price { get; set; }
    }

    private sealed class NoDeliveryEntry
    {
        public string Country { get; set; } = "";

        public string Postcode { get; set; } = "";

        public Dictionary<string, string> Place { get; set; } = [];

        public NoDelivery ToPlace() =>
            new(Country, new Regex(Postcode, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant), Text.From(Place));
    }
}
