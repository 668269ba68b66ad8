namespace Storefront.Catalog.Seeding;

/// <summary>The forms of the files in content/products. Field names follow their keys.</summary>
internal sealed class GoodsFile
{
    public string Model { get; set; } = "";

    public string Slug { get; set; } = "";

    public string Brand { get; set; } = "";

    public int Section { get; set; }

    public string Category { get; set; } = "";

    public string? Drawing { get; set; }

    public List<string> Views { get; set; } = [];

    public string TaxClass { get; set; } = "standard";

    public Dictionary<string, string> Name { get; set; } = [];

    public Dictionary<string, string> Line { get; set; } = [];

    public Dictionary<string, string> Summary { get; set; } = [];

    public Dictionary<string, string> Story { get; set; } = [];

    public Dictionary<string, List<string>> Performance { get; set; } = [];

    public Dictionary<string, List<string>> Quality { get; set; } = [];

    public Dictionary<string, List<string>> UseAndCare { get; set; } = [];

    public List<StatedFact> Attributes { get; set; } = [];

    public List<VariantRow> Variants { get; set; } = [];

    public List<PartRow> Parts { get; set; } = [];

    public LinkLists Links { get; set; } = new();

    public LifeRow Life { get; set; } = new();

    public int WarrantyYears { get; set; }

    public List<Dictionary<string, QuestionRow>> Questions { get; set; } = [];

    /// <summary>Of the file's bytes, set by the reader.</summary>
    [YamlDotNet.Serialization.YamlIgnore]
    public string Hash { get; set; } = "";

    internal sealed class StatedFact
    {
        public string Code { get; set; } = "";

        /// <summary>A scalar, a list, a map by language, or a map by the markets' voltage.</summary>
        public object? Value { get; set; }
    }

    internal sealed class VariantRow
    {
        public string Sku { get; set; } = "";

        public string? Gtin { get; set; }

        public string? Finish { get; set; }

        public OptionRow? Option { get; set; }

        public Dictionary<string, decimal> Price { get; set; } = [];
    }

    internal sealed class OptionRow
    {
        public string Code { get; set; } = "";

        public string Value { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];
    }

    internal sealed class PartRow
    {
        public string Number { get; set; } = "";

        public string? Gtin { get; set; }

        public int? Figure { get; set; }

        public string Key { get; set; } = "";

        public bool NotDrawn { get; set; }

        public Dictionary<string, string> Name { get; set; } = [];

        public Dictionary<string, decimal> Price { get; set; } = [];

        public Dictionary<string, string>? NotSold { get; set; }

        public int Minutes { get; set; }

        public List<string> Tools { get; set; } = [];

        public List<string> Fits { get; set; } = [];

        public double Weight { get; set; }
    }

    internal sealed class LinkLists
    {
        public List<string> Accessory { get; set; } = [];

        public List<string> Consumable { get; set; } = [];

        public List<string> Spare { get; set; } = [];

        public string? Successor { get; set; }

        public List<string> GoesWith { get; set; } = [];
    }

    internal sealed class LifeRow
    {
        public string? SoldSince { get; set; }

        public string? LastSale { get; set; }

        public string? PartsUntil { get; set; }

        public string? SoftwareUntil { get; set; }
    }

    internal sealed class QuestionRow
    {
        public string Q { get; set; } = "";

        public string A { get; set; } = "";

        public string By { get; set; } = "";

        public int? Months { get; set; }
    }
}
