using Storefront.Search.Index;
using Storefront.Search.Indexing;
using Storefront.Search.Tuning;

namespace Storefront.Search.Querying;

/// <summary>Searches. Never fails for want of an index: then the database answers.</summary>
public sealed class FindResults(FindTuning tuning, KeptResults kept, AskIndex index, AskDatabase database, IndexState state)
{
    public async Task<SearchResults> RunAsync(SearchRequest request, CancellationToken cancellation)
    {
        var book = request.Tuning ?? await tuning.RunAsync(cancellation);
        var leadsTo = LeadsTo(book, request);
        try
        {
            return await kept.RunAsync(request, book, () => index.RunAsync(request, book, cancellation)) with { LeadsTo = leadsTo };
        }
        catch (IndexAwayException away)
        {
            state.NoteAway(away.Message);
            return await database.RunAsync(request, cancellation) with { LeadsTo = leadsTo };
        }
    }

    private static string? LeadsTo(TuningBook book, SearchRequest request) => book.Redirects.Count > 0 && QueryKey.Of(AskIndex.Cut(request.Text)) is { Length: > 0 } key
        ? book.Redirects.FirstOrDefault(redirect => Language.Of(redirect.Language) == request.Market.Language && QueryKey.Of(redirect.Query) == key)?.Path
        : null;
}
