using Storefront.Web.Catalog.Cards;
using Storefront.Web.Shared.Breadcrumbs;
using Storefront.Web.Shared.Drawings;

namespace Storefront.Web.Catalog.Comparison;

/// <summary>Products side by side. Each row holds one cell a product, in the order of the columns: by price.</summary>
public sealed record ComparisonPage
{
    public required IReadOnlyList<ComparisonColumn> Columns { get; init; }

    public required IReadOnlyList<ComparisonGroup> Groups { get; init; }

    public required IReadOnlyList<Crumb> Crumbs { get; init; }

    /// <summary>Slug of the catalogue section of the first.</summary>
    public string? Section { get; init; }

    /// <summary>The drawings' one scale; null where they are not all drawn.</summary>
    public ShelfScale? Scale { get; init; }

    /// <summary>Asked for, but not there or not sold in this market.</summary>
    public int Missing { get; init; }

    /// <summary>Names of those that were asked for and did not fit.</summary>
    public IReadOnlyList<string> Beyond { get; init; } = [];

    /// <summary>What can be added; empty when the page is full.</summary>
    public IReadOnlyList<ComparisonChoice> Others { get; init; } = [];

    /// <summary>The list from which more can be chosen; null where nothing is compared yet.</summary>
    public string? ListAddress { get; init; }

    /// <summary>What the page understood of its query, without the market.</summary>
    public required string Path { get; init; }

    public int Rows => Groups.Sum(group => group.Rows.Count);

    public int SameRows => Groups.Sum(group => group.Rows.Count(row => !row.Differs));

    /// <summary>Whether any value stands alone against others that agree.</summary>
    public bool HasOdd => Groups.Any(group => group.Rows.Any(row => row.Cells.Any(cell => cell.IsOdd)));

    /// <summary>Whether anybody has something for or against it.</summary>
    public bool HasPoints => Columns.Any(column => column.Points.Count > 0);
}

/// <param name="Without">The comparison without this one.</param>
public sealed record ComparisonColumn(ProductCard Card, string Summary, IReadOnlyList<ComparisonPoint> Points, string Without);

public sealed record ComparisonPoint(bool IsFor, string Words);

public sealed record ComparisonGroup(string Name, IReadOnlyList<ComparisonRow> Rows)
{
    public bool Differs => Rows.Any(row => row.Differs);
}

public sealed record ComparisonRow(string Label, bool Differs, IReadOnlyList<ComparisonCell> Cells);

/// <param name="Words">Null where nothing is said.</param>
/// <param name="Share">Of the largest in its row, 0 to 1; null where a bar would say nothing.</param>
/// <param name="IsOdd">It says something, and all the others agree on something else.</param>
public sealed record ComparisonCell(string? Words, string? Language = null, double? Share = null, bool IsOdd = false);

public sealed record ComparisonChoice(string Slug, string Name);
