using System.Globalization;

namespace Storefront.Ordering.Taxes;

/// <summary>Reads content/tax.yaml.</summary>
public static class TaxFile
{
    /// <exception cref="InvalidDataException">The file is not as expected; the message says where.</exception>
    public static TaxTable Read(string file)
    {
        var document = Yaml.Read<Document>(file);
        var names = document.Names
            .SelectMany(entry => entry.Countries.Select(country => (country, name: Text.From(entry.Name))))
            .ToDictionary(entry => entry.country, entry => entry.name, StringComparer.Ordinal);
        var elsewhere = document.Elsewhere;
        return new TaxTable(
            [.. document.Rates.Select(entry => entry.ToRow())],
            names,
            new DueTax(elsewhere.Rate, DeliveryTaxed: false, IsEstimate: false, Text.From(elsewhere.Name), Text.From(elsewhere.Note)));
    }

    private sealed class Document
    {
        public List<ClassEntry> Classes { get; set; } = [];

        public ElsewhereEntry Elsewhere { get; set; } = new();

        public List<NameEntry> Names { get; set; } = [];

        public List<RateEntry> Rates { get; set; } = [];
    }

    private sealed class ClassEntry
    {
        public string Code { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];
    }

    private sealed class ElsewhereEntry
    {
        public decimal Rate { get; set; }

        public bool Inclusive { get; set; }

        public Dictionary<string, string> Name { get; set; } = [];

        public Dictionary<string, string> Note { get; set; } = [];
    }

    private sealed class NameEntry
    {
        public List<string> Countries { get; set; } = [];

        public Dictionary<string, string> Name { get; set; } = [];
    }

    private sealed class RateEntry
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

        public TaxTableRow ToRow() => Rate is >= 0 and < 100
            ? new TaxTableRow(Country, Region, Class, Rate, DeliveryTaxed, Estimate, DateOnly.ParseExact(ValidFrom, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            : throw new InvalidDataException($"Tax rate of {Country} {Region} {Class}: {Rate} is not a percentage.");
    }
}
