using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Search.Querying;
using Storefront.Web.Search;

namespace Storefront.Web.Office.Search;

/// <summary>Searches once for each word that found nothing, for what it finds by now and what it may have meant.</summary>
public sealed class SuggestForWords(FindResults find, MarketList markets)
{
    public async Task<IReadOnlyList<WordRow>> RunAsync(IReadOnlyList<WordRow> rows, CancellationToken cancellation)
    {
        var hinted = new List<WordRow>();
        foreach (var row in rows)
        {
            hinted.Add(row with { Hint = await HintAsync(row, cancellation) });
        }

        return hinted;
    }

    private async Task<WordHint> HintAsync(WordRow row, CancellationToken cancellation)
    {
        var found = await find.RunAsync(new SearchRequest { Text = row.Typed, Market = MarketOf(row.Language) }, cancellation);
        var now = found.Totals.Count > 0 ? found.Totals.Values.Sum() : found.Total;
        return found switch
        {
            { SearchedFor: { } spelled } => new WordHint(SearchOfficeTexts.Misspelled, spelled, now),
            { DidYouMean: { } meant } => new WordHint(SearchOfficeTexts.Misspelled, meant, now),

            // What is found then is found for fewer words: a synonym is still missing.
            { LetGo: { Count: > 0 } letGo } => new WordHint(SearchOfficeTexts.TooManyWords, ShorterText.Of(row.Typed, letGo), now),
            _ when now > 0 => new WordHint(SearchOfficeTexts.FindsByNow, null, now),
            _ => new WordHint(SearchOfficeTexts.Unknown, null, now),
        };
    }

    public Market MarketOf(Language language) => markets.All.First(market => market.Language == language);
}
