using System.ComponentModel;
using System.Globalization;
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
        ["package", "pallet", "master", "outer", "case_", "certif", "country_of_origin", "harmonized", "operating_", "storage_temp", "storage_relative", "compatibility", "part_number", "fits_since", "boil_volume"];

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
        if (attribute is null or { IsNeverFilter: true } || _ofNoUse.Any(word => attribute.Code.Contains(word, StringComparison.Ordinal)))
        {
            return null;
        }

        var stated = values.Sum(value => value.Count);
        var coverage = Math.Min(1.0, (double)stated / goods);
        if (coverage < LeastCoverage || values.Count < 2)
        {
            return null;
        }

        // Amounts that are many, or that nearly every product has its own of, are parted into ranges.
        var shared = values.Where(value => value.Count > 1).Sum(value => value.Count);
        if (attribute.Kind == AttributeKind.Number && (values.Count > 6 || shared < 0.6 * stated))
        {
            var bounds = Bounds(values, stated);
            return bounds.Count == 0 ? null : new ChosenFacet(attribute, [], bounds, coverage * (1 - (1.0 / (bounds.Count + 1))));
        }

        var kept = values.OrderByDescending(value => value.Count).Take(MaxValues).ToList();
        var keptShare = (double)kept.Sum(value => value.Count) / stated;

        // A text that nearly every product has its own of (a processor's model, a list of materials) is no filter.
        if (keptShare < 0.5 || shared < 0.6 * stated)
        {
            return null;
        }

        var evenness = 1 - kept.Sum(value => Math.Pow((double)value.Count / stated, 2));
        return evenness < 0.05 ? null : new ChosenFacet(attribute, [.. kept.Select(value => new ChosenValue(value.Key, value.En, value.Zh))], [], coverage * evenness * keptShare);
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

    /// <summary>The facets with what was counted for them, by attribute code; those that leave nothing to choose are left out.</summary>
    public IReadOnlyList<AttributeFacet> Offer(
        IReadOnlyDictionary<string, IReadOnlyList<KeyCount>> counted, IReadOnlyDictionary<string, IReadOnlyList<string>> chosen) =>
    [
        .. Facets.Select(facet => facet.Offer(
                [.. (counted.GetValueOrDefault(facet.Attribute.Code) ?? []).Select(facet.Describe)],
                chosen.GetValueOrDefault(facet.Attribute.Code) ?? []))
            .OfType<AttributeFacet>(),
    ];

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

/// <param name="Values">To offer; empty where ranges are offered.</param>
/// <param name="Bounds">Where one range ends and the next begins.</param>
[ImmutableObject(true)]
public sealed record ChosenFacet(AttributeEntry Attribute, IReadOnlyList<ChosenValue> Values, IReadOnlyList<double> Bounds, double Score)
{
    /// <summary>What can be chosen, with its counts; null where that is less than two and nothing was chosen.</summary>
    public AttributeFacet? Offer(IReadOnlyList<ValueCount> counts, IReadOnlyList<string> chosen)
    {
        var values = Bounds.Count > 0 ? InRanges(counts) : AsValues(counts, chosen);
        return values.Count(value => value.Count > 0) > 1 || chosen.Count > 0 ? new AttributeFacet(Attribute, values) : null;
    }

    /// <summary>A value that an index counted, with its words.</summary>
    internal ValueCount Describe(KeyCount count)
    {
        double? number = Attribute.Kind == AttributeKind.Number && double.TryParse(count.Key, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) ? read : null;
        var words = Values.FirstOrDefault(value => value.Key == count.Key);
        return new ValueCount(Attribute.Id, count.Key, number, words?.En, words?.Zh, count.Count);
    }

    private List<FacetCount> AsValues(IReadOnlyList<ValueCount> counts, IReadOnlyList<string> chosen) =>
    [
        .. counts.Where(count => Values.Any(value => value.Key == count.Key) || chosen.Contains(count.Key))
            .OrderBy(count => count.Number ?? 0).ThenByDescending(count => count.Count).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => new FacetCount(count.Key, count.En, count.Zh, count.Number, null, null, count.Count)),
    ];

    private List<FacetCount> InRanges(IReadOnlyList<ValueCount> counts)
    {
        var ranges = new List<FacetCount>();
        for (var i = 0; i <= Bounds.Count; i++)
        {
            double? from = i == 0 ? null : Bounds[i - 1];
            double? to = i == Bounds.Count ? null : Bounds[i];
            var count = counts.Where(count => (from is null || count.Number >= from) && (to is null || count.Number < to)).Sum(count => count.Count);
            ranges.Add(new FacetCount($"{Key(from)}..{Key(to)}", null, null, null, from, to, count));
        }

        return ranges;

        static string Key(double? bound) => bound is { } given ? AttributeValue.Key(given) : "";
    }
}

[ImmutableObject(true)]
public sealed record ChosenValue(string Key, string? En, string? Zh);

/// <summary>How often an index counted a value, which it knows by its key only.</summary>
public sealed record KeyCount(string Key, int Count);

/// <summary>How many goods of a shelf state one value.</summary>
public sealed record ValueCount(int AttributeId, string Key, double? Number, string? En, string? Zh, int Count);
