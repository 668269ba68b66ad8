using System.Globalization;
using Storefront.Search.Index;

namespace Storefront.Search.Elasticsearch;

/// <summary>What the server found, in the words of the shop. An answer that lacks something is none.</summary>
internal static class AnswerReader
{
    /// <summary>Some of the goods are not all of the goods: a facet would lie about how many there are.</summary>
    public static FoundAnswer Whole(this FoundAnswer answer) => answer switch
    {
        { TimedOut: true } => throw new IndexAwayException("The search server ran out of time and answered in part."),
        { Shards.Failed: > 0 } => throw new IndexAwayException($"The search server answered in part: {answer.Shards.Failed} of its shards failed."),
        { Hits.Hits: var hits } when hits.Any(hit => hit.Id.Length == 0) => throw new IndexAwayException("The search server found documents without an id."),
        _ => answer,
    };

    /// <summary>Ends of each spread that has any number.</summary>
    public static Dictionary<int, (double Least, double Greatest)> Ends(this IndexQuery query, FoundAnswer first)
    {
        var ends = new Dictionary<int, (double, double)>();
        for (var at = 0; at < query.Spreads.Count; at++)
        {
            if (Of(first, Question.SpreadName(at)) is { Min: { } least, Max: { } greatest })
            {
                ends[at] = (least, greatest);
            }
        }

        return ends;
    }

    public static IndexAnswer Answer(this IndexQuery query, FoundAnswer first, FoundAnswer? second, IReadOnlyDictionary<int, (double Least, double Greatest)> ends)
    {
        var hits = first.Hits.Hits.Select(hit => new IndexHit(hit.Id, hit.Score ?? 1, hit.Source.Kept ?? [], hit.Explanation is null ? null : Part(hit.Explanation))).ToList();
        if (hits.Count > Math.Max(0, query.Take) || hits.Select(hit => hit.Id).Distinct(StringComparer.Ordinal).Count() != hits.Count)
        {
            throw new IndexAwayException("The search server found more documents than it was asked for, or one of them twice.");
        }

        return new IndexAnswer
        {
            Total = first.Hits.Total?.Value ?? throw new IndexAwayException("The search server does not say how much it found."),
            Hits = hits,
            Counts = query.Counts.Select((count, at) => (count.Name, Values: Buckets(first, Question.CountName(at)).Select(bucket => new CountedValue(bucket.Key, bucket.DocCount))))
                .ToDictionary(count => count.Name, count => (IReadOnlyList<CountedValue>)[.. count.Values], StringComparer.Ordinal),
            Spreads = ends.ToDictionary(end => query.Spreads[end.Key].Name, end => Steps(query.Spreads[end.Key], end.Key, end.Value, second!), StringComparer.Ordinal),
        };
    }

    private static SpreadCounts Steps(Spread spread, int at, (double Least, double Greatest) ends, FoundAnswer second)
    {
        var steps = new int[spread.Steps];
        foreach (var bucket in Buckets(second, Question.SpreadName(at)))
        {
            if (!int.TryParse(bucket.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var step) || step >= steps.Length)
            {
                throw new IndexAwayException("The search server counted steps that nobody asked for.");
            }

            steps[step] = bucket.DocCount;
        }

        return new SpreadCounts(ends.Least, ends.Greatest, steps);
    }

    private static List<Bucket> Buckets(FoundAnswer answer, string name) =>
        Of(answer, name).Buckets ?? throw new IndexAwayException("The search server did not count what it was asked to count.");

    private static FoundCounts Of(FoundAnswer answer, string name) =>
        answer.Aggregations?.GetValueOrDefault(name)?.Within ?? throw new IndexAwayException("The search server did not count what it was asked to count.");

    private static ScorePart Part(Explanation explanation) => new(explanation.Value, explanation.Description, [.. (explanation.Details ?? []).Select(Part)]);
}
