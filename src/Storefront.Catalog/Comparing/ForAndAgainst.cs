using Storefront.Catalog.Attributes;

namespace Storefront.Catalog.Comparing;

/// <summary>
/// What speaks for and against each product beside the others. Only what is typed and has an agreed better side counts, only where the products differ,
/// and only the one that is best or worst alone: no score, no opinion.
/// </summary>
public static class ForAndAgainst
{
    private const int MostOfEach = 4;

    /// <summary>Pluses first; within each kind, what differs most stands first.</summary>
    public static IReadOnlyList<Point> Of(int product, IReadOnlyList<ComparedRow> rows)
    {
        var points = rows.Select(row => Judge(product, row)).OfType<(Point Point, double Weight)>().OrderByDescending(point => point.Weight).Select(point => point.Point).ToList();
        return [.. points.Where(point => point.IsFor).Take(MostOfEach), .. points.Where(point => !point.IsFor).Take(MostOfEach)];
    }

    private static (Point Point, double Weight)? Judge(int product, ComparedRow row)
    {
        if (row.Attribute.Better is not { } better || row.Values.Count < 2 || row.Values.Any(value => value is null || Amount(value) is null))
        {
            return null;
        }

        var amounts = row.Values.Select(value => Amount(value!)!.Value).ToList();
        var own = amounts[product];
        var others = amounts.Where((_, place) => place != product).ToList();
        var isMost = own > others.Max();
        var isLeast = own < others.Min();
        if (!isMost && !isLeast)
        {
            return null;
        }

        var next = isMost ? others.Max() : others.Min();
        var weight = Math.Abs(own - next) / Math.Max(Math.Abs(own), Math.Abs(next));
        return (new Point(isMost == (better == AttributeAdvantage.More), row.Attribute, row.Values[product]!), weight);
    }

    private static double? Amount(ComparedValue value) => value.Number ?? (value.Flag is { } flag ? (flag ? 1 : 0) : null);
}

/// <param name="IsFor">It is the best of its row; else the worst.</param>
public sealed record Point(bool IsFor, AttributeEntry Attribute, ComparedValue Value);
