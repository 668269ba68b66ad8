using Storefront.Contracts.Catalog;
using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Search.Index;
using Storefront.Search.Querying;
using Storefront.Search.Tuning;
using Storefront.Search.Words;

namespace Storefront.Benchmarks.Search;

/// <summary>Fills an index and searches it the way a page does, for measuring what is found and how fast.</summary>
internal sealed class Judging(ISearchIndex index)
{
    private readonly CatalogueWords _words = new(index, TimeProvider.System);

    private readonly MarketList _markets = MarketFile.Read(Path.Combine(Folders.Content, "markets.yaml"));

    internal Weights Weights { get; init; } = Weights.Default;

    public Market Market(string segment) => _markets.Find(segment)!;

    public static async Task FillAsync(ISearchIndex index, IEnumerable<CatalogDocument> goods, CancellationToken cancellation)
    {
        await using var rebuild = await index.RebuildAsync(cancellation);
        foreach (var slice in goods.Select(product => DescribeProduct.Run(product, 0)).Chunk(250))
        {
            await rebuild.WriteAsync(slice, [], cancellation);
        }

        await rebuild.SwitchAsync(1, cancellation);
    }

    public Task<SearchResults> FindAsync(string text, string market, CancellationToken cancellation, int page = 1, IReadOnlyList<string>? counted = null) =>
        FindAsync(new SearchRequest { Text = text, Market = Market(market), Page = page, CountedAttributes = counted ?? [] }, cancellation);

    public Task<SearchResults> FindAsync(SearchRequest request, CancellationToken cancellation) =>
        new AskIndex(index, _words, TimeProvider.System) { Weights = Weights }.RunAsync(request, TuningBook.Empty, cancellation);

    public Task<Suggestions> SuggestAsync(string text, string market, CancellationToken cancellation) =>
        new FindSuggestions(null!, index, _words).RunAsync(text, Market(market), TuningBook.Empty, cancellation);
}
