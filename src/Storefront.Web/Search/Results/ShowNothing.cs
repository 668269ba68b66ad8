using Storefront.Catalog.Shelves;
using Storefront.Kernel.Markets;
using Storefront.Search.Querying;
using Storefront.Web.Catalog.Sections;
using Storefront.Web.Routing;

namespace Storefront.Web.Search.Results;

/// <summary>Leads on from where nothing was found, or nothing was typed: shorter texts, the first goods of the best of them, what others look for, the catalogue.</summary>
public sealed class ShowNothing(FindSections findSections, PopularSearches popular)
{
    private const int MostTexts = 5;

    private const int MostGoods = 4;

    private const int MostPopular = 8;

    public async Task<StartPage> StartAsync(HttpContext context, CancellationToken cancellation)
    {
        var searches = await popular.RunAsync(context.Market(), cancellation);
        return new StartPage(
            [.. searches.Take(MostPopular).Select(search => new Suggested(search.Text, Address(context, new ResultsQuery { Text = search.Text })))],
            await SectionsAsync(context.Market(), cancellation));
    }

    public async Task<NothingPage> RunAsync(HttpContext context, ResultsPage page, CancellationToken cancellation)
    {
        var query = page.Query;
        var relaxed = page.LetGo.Count > 0 && ShorterText.Of(query.Text, page.LetGo) is { Length: > 0 } shorter
            ? page.Relaxed.Prepend(new Relaxed(shorter, [shorter], page.LetGo, page.Count))
            : page.Relaxed;
        return new NothingPage(
            query.Text,
            query.WasCut,
            page.IsFromDatabase,
            page.DidYouMean,
            query.IsExact ? Address(context, query.For(query.Text)) : null,
            [.. relaxed.Take(MostTexts).Select(less => new RelaxedRow(less.Text, InOrder(query.Text, less), less.LetGo, less.Total, Address(context, query.For(less.Text))))],
            [.. page.Goods.Take(MostGoods).Select(row => row.Card)],
            await SectionsAsync(context.Market(), cancellation),
            $"search{query}");
    }

    private static string Address(HttpContext context, ResultsQuery asked) => context.ShopPath("search") + asked;

    private async Task<IReadOnlyList<SectionRow>> SectionsAsync(Market market, CancellationToken cancellation) =>
        [.. (await findSections.RunAsync(market, cancellation)).Sections.Select(section => SectionRow.Of(section, market))];

    private static IReadOnlyList<(string Word, bool IsKept)> InOrder(string text, Relaxed relaxed) =>
    [
        .. relaxed.Kept.Select(word => (Word: word, IsKept: true)).Concat(relaxed.LetGo.Select(word => (Word: word, IsKept: false)))
            .OrderBy(word => text.IndexOf(word.Word, StringComparison.OrdinalIgnoreCase)),
    ];
}
