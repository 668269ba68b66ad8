using System.Globalization;

namespace Storefront.UnitTests.Content;

// The rows of content/markets.yaml, shipping.yaml, tax.yaml, calendars.yaml and addresses.yaml.

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

internal sealed class ShippingFile
{
    public string TaxClass { get; set; } = "";

    public List<MethodRow> Methods { get; set; } = [];

    public List<CodeEntry> Carriers { get; set; } = [];

    public List<ZoneRow> Zones { get; set; } = [];

    public List<NoDeliveryRow> NoDelivery { get; set; } = [];
}

internal sealed class MethodRow
{
    public string Code { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];

    public int? HoldDays { get; set; }
}

internal sealed class ZoneRow
{
    public string Code { get; set; } = "";

    public string Market { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];

    public List<WhereRow> Where { get; set; } = [];

    public string Calendar { get; set; } = "";

    public List<string> WorkingDays { get; set; } = [];

    public List<ZoneMethodRow> Methods { get; set; } = [];

    public bool Holds(string country, string? region) =>
        Where.Exists(where => where.Country == country && (where.Regions is null || (region is not null && where.Regions.Contains(region))));
}

internal sealed class WhereRow
{
    public string Country { get; set; } = "";

    public List<string>? Regions { get; set; }
}

internal sealed class ZoneMethodRow
{
    public string Code { get; set; } = "";

    public string? Carrier { get; set; }

    public string? Site { get; set; }

    public TransitRow Transit { get; set; } = new();

    public decimal? Price { get; set; }

    public decimal? FreeOver { get; set; }

    public decimal? PartsOnly { get; set; }

    public List<WeightRow>? ByWeight { get; set; }

    public IEnumerable<decimal> Amounts => new[] { Price, FreeOver, PartsOnly }.OfType<decimal>().Concat(ByWeight?.Select(row => row.Price) ?? []);
}

internal sealed class TransitRow
{
    public int Min { get; set; }

    public int Max { get; set; }
}

internal sealed class WeightRow
{
    public decimal UpTo { get; set; }

    public decimal Price { get; set; }
}

internal sealed class NoDeliveryRow
{
    public string Country { get; set; } = "";

    public string Postcode { get; set; } = "";

    public Dictionary<string, string> Place { get; set; } = [];
}

internal sealed class TaxFile
{
    public List<CodeEntry> Classes { get; set; } = [];

    public ElsewhereRow Elsewhere { get; set; } = new();

    public List<TaxNameRow> Names { get; set; } = [];

    public List<TaxRow> Rates { get; set; } = [];
}

internal sealed class ElsewhereRow
{
    public decimal Rate { get; set; }

    public bool Inclusive { get; set; }

    public Dictionary<string, string> Name { get; set; } = [];

    public Dictionary<string, string> Note { get; set; } = [];
}

internal sealed class TaxNameRow
{
    public List<string> Countries { get; set; } = [];

    public Dictionary<string, string> Name { get; set; } = [];
}

internal sealed class TaxRow
{
    public string Country { get; set; } = "";

    public string? Region { get; set; }

    public string Class { get; set; } = "";

    public decimal Rate { get; set; }

    public bool Inclusive { get; set; }

    public bool DeliveryTaxed { get; set; }

    public bool Estimate { get; set; }

    public string ValidFrom { get; set; } = "";

    public string Source { get; set; } = "";

    public string AsOf { get; set; } = "";

    public string Confidence { get; set; } = "";

    public string? Note { get; set; }

    public override string ToString() => $"{Country} {Region} {Class} {ValidFrom}";
}

internal sealed class CalendarsFile
{
    public List<CalendarEntry> Calendars { get; set; } = [];
}

internal sealed class CalendarEntry
{
    public string Code { get; set; } = "";

    public List<CalendarYear> Years { get; set; } = [];
}

internal sealed class CalendarYear
{
    public int Year { get; set; }

    public string Status { get; set; } = "";

    public Dictionary<string, string> Source { get; set; } = [];

    public List<HolidayRow> Holidays { get; set; } = [];

    public List<string> Work { get; set; } = [];
}

internal sealed class HolidayRow
{
    public string From { get; set; } = "";

    public string To { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];

    public IEnumerable<DateOnly> Days
    {
        get
        {
            for (var (day, last) = (Day(From), Day(To)); day <= last; day = day.AddDays(1))
            {
                yield return day;
            }
        }
    }

    public static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

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
