using Storefront.Kernel.Markets;
using Storefront.Search.Tuning;

namespace Storefront.Search.Querying;

/// <summary>What may be meant while somebody is still typing: goods, and searches that others made and found something by.</summary>
public sealed class FindSuggestions(FindTuning tuning)
{
    /// <summary>An empty answer for an empty text, and where no index answers.</summary>
    public async Task<Suggestions> RunAsync(string text, Market market, CancellationToken cancellation)
    {
        await tuning.RunAsync(cancellation);
        return new Suggestions([], [], []);
    }
}

/// <param name="Categories">Slugs with the number of goods that match in each.</param>
/// <param name="Queries">With the number of results that each had.</param>
public sealed record Suggestions(IReadOnlyList<SearchHit> Products, IReadOnlyList<Index.CountedValue> Categories, IReadOnlyList<Index.CountedValue> Queries);
