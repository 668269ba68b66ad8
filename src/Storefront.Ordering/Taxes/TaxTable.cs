using Storefront.Kernel.Markets;

namespace Storefront.Ordering.Taxes;

/// <summary>The dated rates of content/tax.yaml.</summary>
public sealed class TaxTable : IDestinationTax
{
    private readonly ILookup<(string Country, string? Region, string Class), TaxTableRow> _rows;

    private readonly HashSet<string> _taxedByRegion;

    private readonly IReadOnlyDictionary<string, Text> _names;

    private readonly DueTax _elsewhere;

    public TaxTable(IReadOnlyList<TaxTableRow> rows, IReadOnlyDictionary<string, Text> namesByCountry, DueTax elsewhere)
    {
        _rows = rows.ToLookup(row => (row.Country, row.Region, row.Class));
        _taxedByRegion = [.. rows.Where(row => row.Region is not null).Select(row => row.Country)];
        (_names, _elsewhere) = (namesByCountry, elsewhere);
    }

    public ValueTask<DueTax> FindAsync(Destination destination, string taxClass, DateOnly day, CancellationToken cancellation) =>
        ValueTask.FromResult(Find(destination, taxClass, day));

    public DueTax Find(Destination destination, string taxClass, DateOnly day)
    {
        // A region's own row goes before the country's; a state without rows for other classes taxes them as the standard one.
        var row = Latest(destination.Country, destination.Region, taxClass, day)
            ?? Latest(destination.Country, null, taxClass, day)
            ?? Latest(destination.Country, destination.Region, TaxTableRow.Standard, day);
        if (row is null && destination.Region is null && _taxedByRegion.Contains(destination.Country))
        {
            return new DueTax(0, DeliveryTaxed: false, IsEstimate: true, _names.GetValueOrDefault(destination.Country, _elsewhere.Name), NeedsRegion: true);
        }

        return row is null
            ? _elsewhere
            : new DueTax(row.Percent, row.DeliveryTaxed, row.IsEstimate, _names.GetValueOrDefault(row.Country, _elsewhere.Name));
    }

    private TaxTableRow? Latest(string country, string? region, string taxClass, DateOnly day) =>
        _rows[(country, region, taxClass)].Where(row => row.ValidFrom <= day).MaxBy(row => row.ValidFrom);
}

/// <summary>One rate from a day on.</summary>
public sealed record TaxTableRow(
    string Country, string? Region, string Class, decimal Percent, bool DeliveryTaxed, bool IsEstimate, DateOnly ValidFrom)
{
    public const string Standard = "standard";
}
