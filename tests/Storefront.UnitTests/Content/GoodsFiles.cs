using YamlDotNet.Serialization;

namespace Storefront.UnitTests.Content;

// The rows of content/products, as its README describes them. Settable, because the twin of each rule spoils them.

internal sealed class Good
{
    [YamlIgnore]
    public string File { get; set; } = "";

    [YamlIgnore]
    public string Folder { get; set; } = "";

    public string Model { get; set; } = "";

    public string Slug { get; set; } = "";

    public string Brand { get; set; } = "";

    public int Section { get; set; }

    public string Category { get; set; } = "";

    public string Drawing { get; set; } = "";

    public List<string> Views { get; set; } = [];

    public string TaxClass { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];

    public Dictionary<string, string> Line { get; set; } = [];

    public Dictionary<string, string> Summary { get; set; } = [];

    public Dictionary<string, string> Story { get; set; } = [];

    public Dictionary<string, List<string>> Performance { get; set; } = [];

    public Dictionary<string, List<string>> Quality { get; set; } = [];

    public Dictionary<string, List<string>> UseAndCare { get; set; } = [];

    public List<AttributeValue> Attributes { get; set; } = [];

    public List<Variant> Variants { get; set; } = [];

    public List<Part> Parts { get; set; } = [];

    public GoodLinks Links { get; set; } = new();

    public GoodLife Life { get; set; } = new();

    public int WarrantyYears { get; set; }

    public List<Dictionary<string, Question>> Questions { get; set; } = [];

    public object? Attribute(string code) => Attributes.Find(attribute => attribute.Code == code)?.Value;

    public override string ToString() => Model;
}

internal sealed class AttributeValue
{
    public string Code { get; set; } = "";

    public object Value { get; set; } = "";
}

internal sealed class Variant
{
    public string Sku { get; set; } = "";

    public string Gtin { get; set; } = "";

    public string? Finish { get; set; }

    public VariantOption? Option { get; set; }

    public Dictionary<string, decimal> Price { get; set; } = [];
}

internal sealed class VariantOption
{
    public string Code { get; set; } = "";

    public string Value { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];
}

internal sealed class Part
{
    public string Number { get; set; } = "";

    public string? Gtin { get; set; }

    public int? Figure { get; set; }

    public string Key { get; set; } = "";

    public bool NotDrawn { get; set; }

    public Dictionary<string, string> Name { get; set; } = [];

    public Dictionary<string, decimal>? Price { get; set; }

    public Dictionary<string, string>? NotSold { get; set; }

    public int? Minutes { get; set; }

    public List<string>? Tools { get; set; }

    public List<string> Fits { get; set; } = [];

    public decimal? Weight { get; set; }

    /// <summary>Everything of the row that must be the same in every list; figure, key and not_drawn belong to one good's drawing.</summary>
    public string Row() => string.Join(" | ", Number, Gtin, Written(Name), Written(Price), Written(NotSold), Minutes, string.Join(",", Tools ?? ["–"]), string.Join(",", Fits), Weight);

    private static string Written<T>(Dictionary<string, T>? map) => map is null ? "–" : string.Join(",", map.Select(pair => $"{pair.Key}={pair.Value}"));
}

internal sealed class GoodLinks
{
    public List<string> Accessory { get; set; } = [];

    public List<string> Consumable { get; set; } = [];

    public List<string> Spare { get; set; } = [];

    public string? Successor { get; set; }

    public List<string> GoesWith { get; set; } = [];

    public IEnumerable<string> All => [.. Accessory, .. Consumable, .. Spare, .. GoesWith, .. Successor is null ? Array.Empty<string>() : [Successor]];
}

internal sealed class GoodLife
{
    public string SoldSince { get; set; } = "";

    public string? LastSale { get; set; }

    public int PartsUntil { get; set; }

    public int? SoftwareUntil { get; set; }
}

internal sealed class Question
{
    public string Q { get; set; } = "";

    public string A { get; set; } = "";

    public string By { get; set; } = "";

    public int? Months { get; set; }
}

internal sealed class SectionsFile
{
    public List<SectionEntry> Sections { get; set; } = [];

    public List<CategoryEntry> Categories { get; set; } = [];
}

internal sealed class SectionEntry
{
    public int Number { get; set; }

    public string Slug { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];

    public Dictionary<string, string> Line { get; set; } = [];

    public string? PartsCategory { get; set; }
}

internal sealed class CategoryEntry
{
    public string Slug { get; set; } = "";

    public int Section { get; set; }

    public string? Parent { get; set; }

    public Dictionary<string, string> Name { get; set; } = [];
}

internal sealed class BrandsFile
{
    public List<BrandEntry> Brands { get; set; } = [];
}

internal sealed class BrandEntry
{
    public string Slug { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];

    public bool House { get; set; }

    public Dictionary<string, string> Line { get; set; } = [];
}

/// <summary>A code with its name: finishes, axes, tools, tax classes, methods, carriers, regions.</summary>
internal sealed class CodeEntry
{
    public string Code { get; set; } = "";

    public Dictionary<string, string> Name { get; set; } = [];

    /// <summary>Of a region that is a city too.</summary>
    public bool City { get; set; }

    /// <summary>Of a region: ranges of the first three figures of its postcodes.</summary>
    public string? Postcodes { get; set; }
}

internal sealed class FinishesFile
{
    public List<CodeEntry> Finishes { get; set; } = [];

    public List<CodeEntry> Axes { get; set; } = [];

    public string Spares { get; set; } = "";
}

internal sealed class ToolsFile
{
    public List<CodeEntry> Tools { get; set; } = [];
}

internal sealed class AttributesFile
{
    public List<AttributeEntry> Attributes { get; set; } = [];
}

internal sealed class AttributeEntry
{
    public string Code { get; set; } = "";

    public string Kind { get; set; } = "";

    public string? Unit { get; set; }

    /// <summary><c>more</c> or <c>less</c>; null where it is a matter of taste.</summary>
    public string? Better { get; set; }

    public Dictionary<string, string> Label { get; set; } = [];

    public Dictionary<string, string> Group { get; set; } = [];
}

internal sealed class StockFile
{
    public List<StockEntry> OpeningStock { get; set; } = [];
}

internal sealed class StockEntry
{
    public string Sku { get; set; } = "";

    public int OnHand { get; set; }

    public Incoming? Incoming { get; set; }
}

internal sealed class Incoming
{
    public int InDays { get; set; }

    public int Quantity { get; set; }
}
