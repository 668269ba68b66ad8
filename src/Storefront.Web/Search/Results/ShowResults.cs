using Storefront.Catalog.Categories;
using Storefront.Catalog.Shelves;
using Storefront.Kernel.Markets;
using Storefront.Search.Log;
using Storefront.Search.Querying;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Routing;

namespace Storefront.Web.Search.Results;

/// <summary>
/// Searches, and gives the hits of the page their names, prices and stock of this moment: what the index says of them may be older. Goods that are not for
/// sale any more are left out.
/// </summary>
public sealed class ShowResults(FindResults find, FindShelf findShelf, FindGoods findGoods, ShowCards showCards, LikelyShelves likely, SearchLog log)
{
    private const int MostOfOtherKinds = 2;

    public async Task<ResultsPage> RunAsync(HttpContext context, ResultsQuery query, CancellationToken cancellation)
    {
        var market = context.Market();
        var tree = await findShelf.CategoriesAsync(cancellation);
        query = query with { Categories = [.. query.Categories.Where(slug => tree.Find(slug) is not null)] };
        var scope = query.Scope ?? SearchScope.Products;
        var beside = likely.Find(market, query);
        var choice = scope is SearchScope.Products ? await ChoiceAsync(tree, query, beside?.Shelf, market, cancellation) : null;
        var found = await find.RunAsync(query.ToRequest(market, scope, Codes(choice)), cancellation);
        if (found.LeadsTo is not null)
        {
            Note(market, query, Math.Max(1, found.Total), found.LeadsTo);
            return LayOutResults.Elsewhere(context, query, found.LeadsTo);
        }

        if (query.Scope is null && found.Total == 0 && !query.IsFiltered && found.Totals.FirstOrDefault(kind => kind.Value > 0) is { Value: > 0 } other)
        {
            (scope, choice) = (other.Key, null);
            found = await find.RunAsync(query.ToRequest(market, scope, []), cancellation);
        }

        // Another question is due where the page lies beyond the end, or where only now is known which attributes narrow what was found.
        var page = Math.Min(query.Shelf.Page, LayOutResults.LastPage(found));
        var isUnknown = beside is null && !query.IsFiltered && !found.IsFromDatabase && found.Total > 0;
        var shelf = isUnknown && scope is SearchScope.Products ? MostLikely(tree, found) : null;
        choice ??= shelf is null ? null : await findShelf.ChoiceAsync(tree, shelf, market, cancellation);
        if (page != query.Shelf.Page || (shelf is not null && choice is { Facets.Count: > 0 }))
        {
            query = query.OnPage(page);
            found = await find.RunAsync(query.ToRequest(market, scope, Codes(choice)), cancellation);
        }

        if (isUnknown)
        {
            beside = likely.Keep(market, query, new Beside(shelf?.Slug, await AlsoAsync(context, query, scope, found, cancellation)));
        }

        var goods = await findGoods.RunAsync([.. found.Hits.Select(hit => hit.ProductId).OfType<Guid>()], market, [], cancellation);
        var cards = await showCards.RunAsync(goods, market, withBrand: goods.Any(product => !product.IsHouse), cancellation);
        var brands = found.Brands.Count > 0 ? await findShelf.BrandsAsync(cancellation) : null;
        var shown = new LayOutResults(context, query, scope, found, tree).Page(goods, cards, choice, brands, beside?.Also ?? []);
        if (!found.IsFromDatabase)
        {
            Note(market, query, shown.CountOfAll, shown.Goods is [var first, ..] ? first.Card.Name : shown.Documents is [var document, ..] ? document.Title : null);
        }

        return shown;
    }

    private async ValueTask<FacetChoice?> ChoiceAsync(CategoryTree tree, ResultsQuery query, string? likelySlug, Market market, CancellationToken cancellation)
    {
        var slug = query.Categories is [var only] ? only : likelySlug;
        return slug is not null && tree.Find(slug) is { } node ? await findShelf.ChoiceAsync(tree, node, market, cancellation) : null;
    }

    /// <summary>The narrowest category that holds at least half of what was found.</summary>
    private static CategoryNode? MostLikely(CategoryTree tree, SearchResults found) => found.Categories
        .Where(category => category.Documents * 2 >= found.Total)
        .Select(category => tree.Find(category.Value)).OfType<CategoryNode>()
        .MaxBy(category => tree.PathTo(category.Id).Count);

    private async Task<IReadOnlyList<AlsoFound>> AlsoAsync(HttpContext context, ResultsQuery query, SearchScope shown, SearchResults found, CancellationToken cancellation)
    {
        var also = new List<AlsoFound>();
        foreach (var (scope, count) in found.Totals.Where(kind => kind.Value > 0 && kind.Key != shown && kind.Key is not SearchScope.Products).OrderBy(kind => kind.Key))
        {
            var others = await find.RunAsync(query.In(scope).ToRequest(context.Market(), scope, []), cancellation);
            also.Add(new AlsoFound(scope, count, [.. others.Hits.Take(MostOfOtherKinds).Select((hit, place) => LayOutResults.Document(context, hit, place + 1))]));
        }

        return also;
    }

    /// <summary>Only what somebody typed, not where they went from there.</summary>
    private void Note(Market market, ResultsQuery query, int results, string? firstTitle)
    {
        if (query is { Scope: null, IsExact: false, IsFiltered: false, Shelf: { Page: 1, Sort: ShelfSort.Shelf } })
        {
            log.Note(new Searched(market.Segment, query.Text, results, firstTitle));
        }
    }

    private static IReadOnlyList<string> Codes(FacetChoice? choice) => choice is null ? [] : [.. choice.Facets.Select(facet => facet.Attribute.Code)];
}
