using Storefront.Search.Index;

namespace Storefront.Search.Querying;

/// <summary>Shorter texts that do find something: without the words that are in no document, or else without any one of them. The thing itself stays longest.</summary>
internal sealed class FewerWords(ISearchIndex index, IReadOnlyList<Filter> filters)
{
    private const int MostWords = 8;

    public async Task<IReadOnlyList<Relaxed>> RunAsync(ReadQuery query, Func<string, ReadQuery> read, CancellationToken cancellation)
    {
        var asked = query.Asked.Take(MostWords).ToList();
        if (asked.Count < 2)
        {
            return [];
        }

        var known = new List<Concept>();
        foreach (var concept in asked)
        {
            if (await TotalAsync(concept.Clause, cancellation) > 0)
            {
                known.Add(concept);
            }
        }

        var ways = known.Count < asked.Count ? [known] : new List<List<Concept>>();
        ways.AddRange(known.Select(left => known.Where(concept => concept != left).ToList()));
        if (known.Count > 2)
        {
            ways.AddRange(known.Select(concept => new List<Concept> { concept }));
        }

        var relaxed = new List<Relaxed>();
        foreach (var kept in ways.Where(kept => kept.Count > 0))
        {
            var text = string.Join(' ', kept.Select(concept => concept.Text));
            if (relaxed.All(one => one.Text != text) && await TotalAsync(read(text).Clause!, cancellation) is var total and > 0)
            {
                relaxed.Add(new Relaxed(text, [.. kept.Select(concept => concept.Text)], [.. query.Asked.Except(kept).Select(concept => concept.Text)], total));
            }
        }

        return [.. relaxed.OrderByDescending(one => one.Kept.Count).ThenByDescending(one => one.Kept.Contains(asked[^1].Text)).ThenByDescending(one => one.Total)];
    }

    private async Task<int> TotalAsync(Clause clause, CancellationToken cancellation) => (await index.AskAsync(new IndexQuery { Clause = clause, Filters = filters, Take = 0 }, cancellation)).Total;
}
