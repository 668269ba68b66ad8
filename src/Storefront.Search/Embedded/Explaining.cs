using System.Globalization;
using Lucene.Net.Search;
using Storefront.Search.Index;

namespace Storefront.Search.Embedded;

/// <summary>Where a score comes from: Lucene's own tree, then what it was multiplied by.</summary>
internal static class Explaining
{
    public static ScorePart Of(IndexSearcher searcher, Query? lucene, IndexQuery query, Ranked hit)
    {
        var text = lucene is null ? new ScorePart(1, "everything", []) : Part(searcher.Explain(lucene, hit.Leaf.DocBase + hit.Document));
        if (query.Sort.Count > 0)
        {
            return text;
        }

        var reader = hit.Leaf.AtomicReader;
        var factors = query.Factors
            .Select(factor => (factor, Number: Columns.Of(reader).Number(reader, factor.Number)?.Numbers[hit.Document] ?? double.NaN))
            .Where(pair => !double.IsNaN(pair.Number))
            .Select(pair => new ScorePart(pair.factor.Factor * pair.Number, string.Create(CultureInfo.InvariantCulture, $"{pair.factor.Number} {pair.Number:0.###} × {pair.factor.Factor:0.###}"), []))
            .ToList();
        var rules = query.Rules.Where(rule => SegmentFilters.Bits(rule.Filter, reader).Get(hit.Document)).Select(rule => new ScorePart(rule.Factor, "rule", []));
        return new ScorePart(hit.Score, "product of", [text, new ScorePart(1 + factors.Sum(factor => factor.Value), "1 + sum of", factors), .. rules]);
    }

    private static ScorePart Part(Explanation explanation) =>
        new(explanation.Value, explanation.Description, [.. (explanation.GetDetails() ?? []).Select(Part)]);
}
