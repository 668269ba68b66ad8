namespace Storefront.UnitTests.Content;

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

    public int ReturnDays { get; set; }

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
