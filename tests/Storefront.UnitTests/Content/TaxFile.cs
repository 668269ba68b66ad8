namespace Storefront.UnitTests.Content;

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
