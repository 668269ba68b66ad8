using System.ComponentModel;
using Storefront.Catalog.Attributes;

namespace Storefront.Catalog.Shelves;

/// <summary>Which attributes serve as filters of a shelf, and with which values. Chosen from what its goods state, not listed by hand.</summary>
[ImmutableObject(true)]
public sealed record FacetChoice(IReadOnlyList<ChosenFacet> Facets)
{
    private const int MaxFacets = 10;

    private const int MaxValues = 12;

    private const int MaxRanges = 5;

    /// <summary>A filter that most of the shelf falls through helps nobody.</summary>
    private const double LeastCoverage = 0.2;

    /// <summary>What describes the carton, the papers or the depot, and not the thing.</summary>
    private static readonly string[] _ofNoUse =
        ["package", "pallet", "master", "outer", "case_", "certif", "country_of_origin", "harmonized", "operating_", "storage_temp", "storage_relative", "compatibility", "part_number", "fits_since"];

    /// <summary>
    /// Scores each attribute by how many of the goods state it times how evenly its values part them (Gini-Simpson: 1 − Σp²), and keeps the best.
    /// </summary>
    public static FacetChoice From(IReadOnlyList<ValueCount> counts, AttributeBook book, int goods) => new(
    [
        .. counts.GroupBy(count => count.AttributeId)
            .Select(values => Consider(book.Find(values.Key), [.. values], goods))
            .OfType<ChosenFacet>()
            .OrderByDescending(considered => considered.Score).Take(MaxFacets)
            .OrderBy(considered => considered.Attribute.Position).ThenByDescending(considered => considered.Score),
    ]);

    private static ChosenFacet? Consider(AttributeEntry? attribute, IReadOnlyList<ValueCount> values, int goods)
    {
        if (attribute is null || _ofNoUse.Any(word => attribute.Code.Contains(word, StringComparison.Ordinal)))
        {
            return null;
        }

        var stated = values.Sum(value => value.Count);
        var coverage = Math.Min(1.0, (double)stated / goods);
        if (coverage < LeastCoverage || values.Count < 2)
        {
            return null;
        }

        if (attribute.Kind == AttributeKind.Number && values.Count > 6)
        {
            var bounds = Bounds(values, stated);
            return bounds.Count == 0 ? null : new ChosenFacet(attribute, [], bounds, coverage * (1 - (1.0 / (bounds.Count + 1))));
        }

        var kept = values.OrderByDescending(value => value.Count).Take(MaxValues).ToList();
        var keptShare = (double)kept.Sum(value => value.Count) / stated;

        // A text that nearly every product has its own of (a processor's model, a list of materials) is no filter.
        var shared = values.Where(value => value.Count > 1).Sum(value => value.Count);
        if (keptShare < 0.5 || shared < 0.6 * stated)
        {
            return null;
        }

        var evenness = 1 - kept.Sum(value => Math.Pow((double)value.Count / stated, 2));
        return evenness < 0.05 ? null : new ChosenFacet(attribute, [.. kept.Select(value => value.Key)], [], coverage * evenness * keptShare);
    }

    /// <summary>Round numbers that part the goods into about equal ranges.</summary>
    private static List<double> Bounds(IReadOnlyList<ValueCount> values, int stated)
    {
        var bounds = new SortedSet<double>();
        var passed = 0;
        var ranges = Math.Min(MaxRanges, Math.Max(2, stated / 2));
        var next = 1;
        foreach (var value in values.OrderBy(value => value.Number))
        {
            while (next < ranges && passed >= (double)stated * next / ranges)
            {
                bounds.Add(Rounded(value.Number ?? 0));
                next++;
            }

            passed += value.Count;
        }

        var lowest = values.Min(value => value.Number) ?? 0;
        return [.. bounds.Where(bound => bound > lowest)];
    }

    /// <summary>To two significant digits, the second one 0 or 5.</summary>
    private static double Rounded(double number)
    {
        if (number == 0)
        {
            return 0;
        }

        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(number)))) / 2;
        return Math.Round(Math.Round(number / unit) * unit, 6);
    }
}

/// <param name="Keys">The values to offer; empty where ranges are offered.</param>
/// <param name="Bounds">Where one range ends and the next begins.</param>
[ImmutableObject(true)]
public sealed record ChosenFacet(AttributeEntry Attribute, IReadOnlyList<string> Keys, IReadOnlyList<double> Bounds, double Score);

/// <summary>How many goods of a shelf state one value.</summary>
public sealed record ValueCount(int AttributeId, string Key, double? Number, string? En, string? Zh, int Count);
