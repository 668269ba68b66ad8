using Lucene.Net.Util;
using Storefront.Search.Index;

namespace Storefront.Search.Embedded;

/// <summary>Counts values and spreads of what was found.</summary>
internal static class Counting
{
    public static IReadOnlyList<CountedValue> Values(Gathered gathered, Count count)
    {
        var facet = Array.IndexOf(gathered.Facets, count.Facet);
        var sums = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in gathered.Segments)
        {
            var column = Columns.Of(segment.Reader).Values(segment.Reader, count.Field, count.Prefix ?? "");
            var counted = segment.Counted(facet);
            for (var value = 0; value < column.Values.Length; value++)
            {
                var documents = column.Documents[value];
                var found = 0;
                foreach (var document in documents)
                {
                    found += counted.Get(document) ? 1 : 0;
                }

                if (found > 0)
                {
                    sums[column.Values[value]] = sums.GetValueOrDefault(column.Values[value]) + found;
                }
            }
        }

        return [.. sums.OrderByDescending(value => value.Value).ThenBy(value => value.Key, StringComparer.Ordinal).Take(count.Most).Select(value => new CountedValue(value.Key, value.Value))];
    }

    public static SpreadCounts? Numbers(Gathered gathered, Spread spread)
    {
        var facet = Array.IndexOf(gathered.Facets, spread.Facet);
        var numbers = new List<double>();
        foreach (var segment in gathered.Segments)
        {
            if (Columns.Of(segment.Reader).Number(segment.Reader, spread.Field) is not { } column)
            {
                continue;
            }

            var counted = segment.Counted(facet);
            for (var document = Next(counted, 0); document >= 0; document = Next(counted, document + 1))
            {
                if (!double.IsNaN(column.Numbers[document]))
                {
                    numbers.Add(column.Numbers[document]);
                }
            }
        }

        if (numbers.Count == 0)
        {
            return null;
        }

        var (least, greatest) = (numbers.Min(), numbers.Max());
        var steps = new int[spread.Steps];
        var width = (greatest - least) / spread.Steps;
        foreach (var number in numbers)
        {
            steps[width > 0 ? Math.Min(spread.Steps - 1, (int)((number - least) / width)) : 0]++;
        }

        return new SpreadCounts(least, greatest, steps);
    }

    private static int Next(FixedBitSet bits, int from) => from >= bits.Length ? -1 : bits.NextSetBit(from);
}
