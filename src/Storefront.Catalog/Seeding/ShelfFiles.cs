using Storefront.Catalog.Attributes;

namespace Storefront.Catalog.Seeding;

/// <summary>attributes.yaml, brands.yaml, finishes.yaml, sections.yaml and stock.yaml.</summary>
internal sealed class AttributesFile
{
    public List<Row> Attributes { get; set; } = [];

    internal sealed class Row
    {
        public string Code { get; set; } = "";

        public string Kind { get; set; } = "";

        public string? Unit { get; set; }

        public AttributeAdvantage? Better { get; set; }

        public Dictionary<string, string> Label { get; set; } = [];

        public Dictionary<string, string> Group { get; set; } = [];
    }
}

internal sealed class BrandsFile
{
    public List<Row> Brands { get; set; } = [];

    internal sealed class Row
    {
        public string Slug { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public bool House { get; set; }

        public Dictionary<string, string> Line { get; set; } = [];
    }
}

internal sealed class FinishesFile
{
    public List<Row> Finishes { get; set; } = [];

    public List<Row> Axes { get; set; } = [];

    /// <summary>The finish of the parts that show one (<see cref="PartDrawing.Coloured"/>).</summary>
    public string Spares { get; set; } = "";

    internal sealed class Row
    {
        public string Code { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];
    }
}

internal sealed class SectionsFile
{
    public List<Section> Sections { get; set; } = [];

    public List<Below> Categories { get; set; } = [];

    internal sealed class Section
    {
        public int Number { get; set; }

        public string Slug { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public Dictionary<string, string> Line { get; set; } = [];

        public string? PartsCategory { get; set; }
    }

    internal sealed class Below
    {
        public string Slug { get; set; } = "";

        public int Section { get; set; }

        public string? Parent { get; set; }

        public Dictionary<string, string> Name { get; set; } = [];
    }
}

internal sealed class StockFile
{
    public List<Row> OpeningStock { get; set; } = [];

    internal sealed class Row
    {
        public string Sku { get; set; } = "";

        public int OnHand { get; set; }

        public Delivery? Incoming { get; set; }
    }

    internal sealed class Delivery
    {
        public int InDays { get; set; }

        public int Quantity { get; set; }
    }
}
