using Storefront.Kernel.Markets;
using Storefront.Search.Index;
using Storefront.Search.Tuning;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>What may be meant while somebody is still typing: goods, and where they stand.</summary>
public sealed class FindSuggestions(FindTuning tuning, ISearchIndex index, CatalogueWords words)
{
    private const int MostProducts = 6;

    /// <summary>With those above them, which the page leaves out.</summary>
    private const int MostCategories = 12;

    /// <summary>An empty answer for an empty text, and where no index answers.</summary>
    public async Task<Suggestions> RunAsync(string text, Market market, CancellationToken cancellation)
    {
        var book = await tuning.RunAsync(cancellation);
        try
        {
            return await RunAsync(text, market, book, cancellation);
        }
        catch (IndexAwayException)
        {
            return new Suggestions([], []);
        }
    }

    internal async Task<Suggestions> RunAsync(string text, Market market, TuningBook book, CancellationToken cancellation)
    {
        var typed = AskIndex.Cut(text);
        var query = ReadQuery.Of(typed, market.Language, book, await words.RunAsync(cancellation), Weights.Default);
        if (query.Parts.Count == 0)
        {
            return new Suggestions([], []);
        }

        var answer = await index.AskAsync(
            new IndexQuery
            {
                Clause = SuggestClause.Of(query, typed),
                Filters = [new AnyValue(Fields.Scope, [BuildQuery.Name(SearchScope.Products)]), new AnyValue(Fields.Currency, [market.Currency.Code])],
                Counts = [new Count("categories", Fields.CategorySlug, Most: MostCategories)],
                Factors = [new RankFactor(Fields.Stocked, Weights.Default.Stocked), new RankFactor(Fields.Popularity, 2 * Weights.Default.Popularity), new RankFactor(Fields.Standalone, Weights.Default.Standalone)],
                Take = MostProducts,
            },
            cancellation);
        return new Suggestions([.. answer.Hits.Select(hit => ReadHits.Run(hit, market.Language, query.Words))], answer.Counts["categories"]);
    }
}

/// <param name="Categories">Slugs with the number of goods that match in each.</param>
public sealed record Suggestions(IReadOnlyList<SearchHit> Products, IReadOnlyList<Index.CountedValue> Categories);
