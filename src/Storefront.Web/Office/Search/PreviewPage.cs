using Storefront.Kernel.Markets;
using Storefront.Search.Index;
using Storefront.Search.Querying;

namespace Storefront.Web.Office.Search;

public sealed record PreviewPage(string Q, Market Market, IReadOnlyList<Market> Markets, PreviewList? List);

/// <param name="LeadsTo">Shoppers would see this page instead.</param>
/// <param name="SearchedFor">Another spelling, of which the results are.</param>
public sealed record PreviewList(string Text, Market Market, int Total, string? LeadsTo, string? SearchedFor, bool IsFromDatabase, IReadOnlyList<PreviewHit> Hits);

public sealed record PreviewPair(PreviewList With, PreviewList Without);

public sealed record PreviewHit(string Title, string Path, string? Language, double Score, bool IsPinned, IReadOnlyList<ScoreBar> Bars, double Width, ScorePart? Explanation)
{
    /// <param name="best">The highest score of the list, which fills the width.</param>
    public static PreviewHit Of(SearchHit hit, double best) =>
        new(hit.Title, hit.Path, hit.Language, hit.Score, hit.IsPinned, ScoreBar.Of(hit), hit.Score / best, hit.Explanation);
}
