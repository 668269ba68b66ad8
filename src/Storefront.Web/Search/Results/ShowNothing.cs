using Storefront.Catalog.Shelves;
using Storefront.Kernel.Markets;
using Storefront.Search.Querying;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Sections;
using Storefront.Web.Routing;

namespace Storefront.Web.Search.Results;

/// <summary>Leads on from where there are no results: shorter texts, the first goods of the best of them, the catalogue.</summary>
public sealed class ShowNothing(FindResults find, FindGoods findGoods, ShowCards showCards, FindSections findSections, PopularSearches popular)
{
    private const int MostTexts = 5;

    private const int MostGoods = 4;

    public async Task<StartPage> StartAsync(HttpContext context, CancellationToken cancellation)
    {
        var market = context.Market();
        var texts = await popular.RunAsync(market, cancellation);
        return new StartPage(
            [.. texts.Select(text => new Suggested(text, context.ShopPath("search") + new ResultsQuery { Text = text }))],
            await SectionsAsync(market, cancellation));
    }

    public async Task<NothingPage> RunAsync(HttpContext context, ResultsPage page, CancellationToken cancellation)
    {
        var (market, query) = (context.Market(), page.Query);
        return new NothingPage(
            query.Text,
            query.WasCut,
            page.IsFromDatabase,
            page.DidYouMean,
            query.IsExact ? Address(query.For(query.Text)) : null,
            [.. page.Relaxed.Take(MostTexts).Select(relaxed => new RelaxedRow(relaxed.Text, InOrder(query.Text, relaxed), relaxed.LetGo, relaxed.Total, Address(query.For(relaxed.Text))))],
            page.Relaxed is [var best, ..] ? await GoodsAsync(best.Text, market, cancellation) : [],
            await SectionsAsync(market, cancellation),
            $"search{query}");

        string Address(ResultsQuery asked) => context.ShopPath("search") + asked;
    }

    private async Task<IReadOnlyList<ProductCard>> GoodsAsync(string text, Market market, CancellationToken cancellation)
    {
        var found = await find.RunAsync(new SearchRequest { Text = text, Market = market }, cancellation);
        var goods = await findGoods.RunAsync([.. found.Hits.Select(hit => hit.ProductId).OfType<Guid>().Take(MostGoods)], market, [], cancellation);
        return await showCards.RunAsync(goods, market, withBrand: false, cancellation);
    }

    private async Task<IReadOnlyList<SectionRow>> SectionsAsync(Market market, CancellationToken cancellation) =>
        [.. (await findSections.RunAsync(market, cancellation)).Sections.Select(section => SectionRow.Of(section, market))];

    private static IReadOnlyList<(string Word, bool IsKept)> InOrder(string text, Relaxed relaxed) =>
    [
        .. relaxed.Kept.Select(word => (Word: word, IsKept: true)).Concat(relaxed.LetGo.Select(word => (Word: word, IsKept: false)))
            .OrderBy(word => text.IndexOf(word.Word, StringComparison.OrdinalIgnoreCase)),
    ];
}
