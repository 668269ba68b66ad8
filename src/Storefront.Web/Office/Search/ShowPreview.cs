using Storefront.Kernel.Markets;
using Storefront.Search.Querying;
using Storefront.Search.Tuning;

namespace Storefront.Web.Office.Search;

/// <summary>Searches as a shopper would, and explains the order; with and without what somebody is about to say.</summary>
public sealed class ShowPreview(FindResults find, FindTuning tuning)
{
    private const int Shown = 10;

    public async Task<PreviewList> RunAsync(string text, Market market, TuningBook? book, CancellationToken cancellation)
    {
        var found = await find.RunAsync(new SearchRequest { Text = text, Market = market, Explain = true, Tuning = book }, cancellation);
        var best = found.Hits.Count == 0 ? 1 : Math.Max(found.Hits.Max(hit => hit.Score), 0.001);
        return new PreviewList(text, market, found.Total, found.LeadsTo, found.SearchedFor, found.IsFromDatabase, [.. found.Hits.Take(Shown).Select(hit => PreviewHit.Of(hit, best))]);
    }

    /// <param name="without">What staff have said, but for the entry that is being written.</param>
    /// <param name="with">The same with it.</param>
    public async Task<PreviewPair> RunAsync(
        string text, Market market, Func<TuningBook, TuningBook> without, Func<TuningBook, TuningBook> with, CancellationToken cancellation)
    {
        var others = without(await tuning.RunAsync(cancellation));
        return new PreviewPair(await RunAsync(text, market, with(others), cancellation), await RunAsync(text, market, others, cancellation));
    }
}
