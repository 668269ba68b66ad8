using Storefront.Search.Index;
using Storefront.Search.Tuning;

namespace Storefront.Search.Querying;

/// <summary>Answers a request from the index; where nothing is found, tries other spellings, then fewer words.</summary>
/// <exception cref="IndexAwayException">It cannot answer.</exception>
public sealed class AskIndex(ISearchIndex index, CatalogueWords words, TimeProvider clock)
{
    /// <summary>Fewer than these are no choice.</summary>
    private const int Few = 10;

    internal Weights Weights { get; init; } = Weights.Default;

    public async Task<SearchResults> RunAsync(SearchRequest request, TuningBook book, CancellationToken cancellation)
    {
        var text = Cut(request.Text);
        var lexicon = await words.RunAsync(cancellation);
        ReadQuery Read(string typed) => ReadQuery.Of(typed, request.Market.Language, book, lexicon, Weights);
        var query = Read(text);
        var results = await FindAsync(request, query, book, cancellation) with { WasCut = text.Length < request.Text.Length };
        if (!request.Forgiving || query.Clause is null)
        {
            return results;
        }

        if (!await IsNothingAsync(request, query, results, cancellation))
        {
            var meant = results.Total is > 0 and <= DidYouMean.Few && request.Page <= 1 ? await new DidYouMean(index).RunAsync(query, cancellation) : null;
            return await FilledUpAsync(request, query, results, book, cancellation) with { WasCut = results.WasCut, DidYouMean = meant };
        }

        foreach (var other in await new OtherSpellings(index).RunAsync(query, cancellation))
        {
            var corrected = await FindAsync(request, Read(other), book, cancellation);
            if (corrected.Totals.Values.Sum() > 0)
            {
                return corrected with { Text = results.Text, WasCut = results.WasCut, SearchedFor = other, AlsoWords = [.. corrected.AlsoWords, .. other.Split(' ')] };
            }
        }

        var fewer = await new FewerWords(index, BaseFilters(request)).RunAsync(query, Read, cancellation);
        return fewer is [var best, ..]
            ? await FindAsync(request, Read(best.Text), book, cancellation) with { Text = results.Text, WasCut = results.WasCut, LetGo = best.LetGo, Relaxed = [.. fewer.Skip(1)] }
            : results;
    }

    /// <summary>
    /// Where few goods have all words and are called so, those that have most of them follow. Other orders than the best would mix them, so there they stay away; and
    /// who types one number wants that thing, not others that share a half of it.
    /// </summary>
    private async Task<SearchResults> FilledUpAsync(SearchRequest request, ReadQuery query, SearchResults results, TuningBook book, CancellationToken cancellation)
    {
        if (request.Scope != SearchScope.Products || request.Sort != SearchSort.BestMatch || query.Asked.Count < 2 || (results.Total > 0 && query.IsOneNumber))
        {
            return results;
        }

        // What was chosen narrows what is seen, not what the words find: else the counts of the page before would have lied.
        var whole = request.IsNarrowed ? new SearchRequest { Text = request.Text, Market = request.Market } : request;
        var total = request.IsNarrowed ? await TotalAsync(whole, query, cancellation) : results.Total;
        var calledSo = query.As(Strictness.CalledSo, Weights);
        var called = total == 0 ? 0 : await TotalAsync(whole, calledSo, cancellation);
        if (total == 0 || called >= Few || (called == 0 && total >= Few))
        {
            return results;
        }

        var strictness = called == 0 ? Strictness.AllThenMost : total < Few ? Strictness.CalledSoThenMost : Strictness.CalledSoThenAlike;
        var filled = await FindAsync(request, query.As(strictness, Weights), book, cancellation);
        var first = called == 0 ? results.Total : request.IsNarrowed ? await TotalAsync(request, calledSo, cancellation) : called;
        var totals = new Dictionary<SearchScope, int>(results.Totals) { [SearchScope.Products] = filled.Total };
        return filled with { WithAllWords = first > 0 ? first : null, Totals = totals };
    }

    private async Task<int> TotalAsync(SearchRequest request, ReadQuery query, CancellationToken cancellation) =>
        (await index.AskAsync(BuildQuery.Run(request, query.Clause, [], Weights) with { Counts = [], Spreads = [], Take = 0 }, cancellation)).Total;

    /// <summary>At most so many characters, no half ones.</summary>
    internal static string Cut(string text) =>
        text.Length <= SearchRequest.TextMaxLength ? text : text[..(char.IsHighSurrogate(text[SearchRequest.TextMaxLength - 1]) ? SearchRequest.TextMaxLength - 1 : SearchRequest.TextMaxLength)];

    private async Task<SearchResults> FindAsync(SearchRequest request, ReadQuery query, TuningBook book, CancellationToken cancellation)
    {
        var places = Places.Of(request, book, clock.GetUtcNow());
        var (hits, answer) = await PageAsync(request, query, places, cancellation);
        return new SearchResults
        {
            Text = query.Text,
            Hits = hits,
            Total = answer.Total,
            Totals = answer.Counts[BuildQuery.Scopes].Where(count => Enum.TryParse<SearchScope>(count.Value, true, out _)).ToDictionary(count => Enum.Parse<SearchScope>(count.Value, true), count => count.Documents),
            Brands = answer.Counts.GetValueOrDefault(BuildQuery.Brands, []),
            Categories = answer.Counts.GetValueOrDefault(BuildQuery.Categories, []),
            Available = answer.Counts.GetValueOrDefault(BuildQuery.Available, []).Where(count => count.Value == "yes").Sum(count => count.Documents),
            Attributes = request.CountedAttributes.Distinct().ToDictionary(code => code, code => Values(request, answer, code)),
            Price = answer.Spreads.GetValueOrDefault(BuildQuery.Price),
            AlsoWords = [.. query.Concepts.SelectMany(concept => concept.Also).Distinct().Take(24)],
        };
    }

    private async Task<(IReadOnlyList<SearchHit> Hits, IndexAnswer Answer)> PageAsync(SearchRequest request, ReadQuery query, Places places, CancellationToken cancellation)
    {
        SearchHit Hit(IndexHit hit, bool isPinned) => ReadHits.Run(hit, request.Market.Language, query.Words, isPinned);
        var asked = BuildQuery.Run(request, query.Clause, places.Rules, Weights);
        if (places.Pins.Count == 0)
        {
            var plain = await index.AskAsync(asked, cancellation);
            return ([.. plain.Hits.Select(hit => Hit(hit, false))], plain);
        }

        // Only those that pass what was chosen take their places.
        var pinnedIds = new IdFilter([.. places.Pins.Values]);
        var pinned = (await index.AskAsync(asked with { Clause = null, Filters = [.. asked.Filters, pinnedIds], Skip = 0, Take = places.Pins.Count, Counts = [], Spreads = [] }, cancellation))
            .Hits.ToDictionary(hit => hit.Id, StringComparer.Ordinal);
        var standing = places.Pins.Where(pin => pinned.ContainsKey(pin.Value)).ToDictionary(pin => pin.Key, pin => pinned[pin.Value]);
        var before = standing.Keys.Count(place => place < asked.Skip);
        var rest = await index.AskAsync(
            asked with
            {
                Clause = asked.Clause is { } clause ? new BestOf([clause, new PassClause(pinnedIds) { Weight = 1e-3 }]) : null,
                Skip = asked.Skip - before,
            },
            cancellation);
        var others = new Queue<IndexHit>(rest.Hits.Where(hit => !pinned.ContainsKey(hit.Id)));
        var page = new List<SearchHit>();
        for (var place = asked.Skip; place < asked.Skip + asked.Take; place++)
        {
            if (standing.TryGetValue(place, out var pin))
            {
                page.Add(Hit(pin, true));
            }
            else if (others.TryDequeue(out var other))
            {
                page.Add(Hit(other, false));
            }
            else
            {
                // Too little was found to reach the places that are left: they follow at once.
                page.AddRange(standing.Where(left => left.Key > place).OrderBy(left => left.Key).Take(asked.Skip + asked.Take - place).Select(left => Hit(left.Value, true)));
                break;
            }
        }

        return (page, rest);
    }

    private static IReadOnlyList<CountedValue> Values(SearchRequest request, IndexAnswer answer, string code) =>
    [
        .. BuildQuery.Columns(request).SelectMany(column => answer.Counts.GetValueOrDefault(BuildQuery.Attribute(code, column), []))
            .GroupBy(count => count.Value[(code.Length + 1)..], StringComparer.Ordinal)
            .Select(same => new CountedValue(same.Key, same.Sum(count => count.Documents)))
            .OrderByDescending(count => count.Documents).ThenBy(count => count.Value, StringComparer.Ordinal),
    ];

    /// <summary>Nothing for the text itself, whatever else was chosen.</summary>
    private async Task<bool> IsNothingAsync(SearchRequest request, ReadQuery query, SearchResults results, CancellationToken cancellation) =>
        results.Total == 0 && results.Totals.Values.Sum() == 0
        && (await index.AskAsync(new IndexQuery { Clause = query.Clause, Filters = BaseFilters(request), Take = 0 }, cancellation)).Total == 0;

    private static IReadOnlyList<Filter> BaseFilters(SearchRequest request) => BuildQuery.Run(request with { CountedAttributes = [] }, null, [], Weights.Default).Filters;
}
