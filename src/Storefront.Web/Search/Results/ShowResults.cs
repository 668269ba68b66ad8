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
public sealed class ShowResults(FindResults find, FindShelf findShelf, FindGoods findGoods, ShowCards showCards, LikelyShelves likely, SearchLog log, SameMoment same)
{
    private const int MostOfOtherKinds = 2;

    public async Task<ResultsPage> RunAsync(HttpContext context, ResultsQuery query, CancellationToken cancellation)
    {
        var market = context.Market();
        var found = await same.RunAsync((typeof(ResultsPage), market.Segment, query.Text, query.WasCut, query.ToString()), () => FindAsync(context, query, market, cancellation), cancellation);
        if (found.Results is { } results)
        {
            Note(market, found.Query, results, found.FirstTitle);
        }

        return found.Page;
    }

    private async Task<Found> FindAsync(HttpContext context, ResultsQuery query, Market market, CancellationToken cancellation)
    {
        var tree = await findShelf.CategoriesAsync(cancellation);
        query = query with { Categories = [.. query.Categories.Where(slug => tree.Find(slug) is not null)] };
        var beside = likely.Find(market, query);
        var answer = await AskAsync(tree, query, beside, market, cancellation);
        if (answer.Found.LeadsTo is { } path)
        {
            return new Found(LayOutResults.Elsewhere(context, query, path), query, Math.Max(1, answer.Found.Total), path);
        }

        if (beside is null && IsWhole(answer))
        {
            var shelf = answer.Scope is SearchScope.Products ? MostLikely(tree, answer.Found) : null;
            beside = likely.Keep(market, query, new Beside(shelf?.Slug, await AlsoAsync(context, answer, cancellation)));
        }

        answer = await AskAgainAsync(tree, answer, beside, market, cancellation);
        var (found, choice) = (answer.Found, answer.Choice);
        var goods = await findGoods.RunAsync([.. found.Hits.Select(hit => hit.ProductId).OfType<Guid>()], market, [], cancellation);
        var cards = await showCards.RunAsync(goods, market, withBrand: goods.Any(product => !product.IsHouse), cancellation);
        var brands = found.Brands.Count > 0 ? await findShelf.BrandsAsync(cancellation) : null;
        var page = new LayOutResults(context, answer.Query, answer.Scope, found, tree).Page(goods, cards, choice, brands, beside?.Also ?? []);
        return new Found(
            page,
            query,
            found.IsFromDatabase ? null : page.IsNothing ? 0 : page.CountOfAll,
            page.Goods is [var first, ..] ? first.Card.Name : page.Documents is [var document, ..] ? document.Title : null);
    }

    /// <summary>Among the goods, or where these have nothing and nobody asked for them, among the first kind that has.</summary>
    private async Task<Answer> AskAsync(CategoryTree tree, ResultsQuery query, Beside? beside, Market market, CancellationToken cancellation)
    {
        var scope = query.Scope ?? SearchScope.Products;
        var choice = scope is SearchScope.Products ? await ChoiceAsync(tree, query, beside?.Shelf, market, cancellation) : null;
        var found = await find.RunAsync(query.ToRequest(market, scope, Codes(choice)), cancellation);
        if (query.Scope is null && found is { Total: 0, LeadsTo: null } && !query.IsFiltered && found.Totals.Where(kind => kind.Value > 0).OrderBy(kind => kind.Key).FirstOrDefault() is { Value: > 0 } other)
        {
            return new Answer(query, other.Key, await find.RunAsync(query.ToRequest(market, other.Key, []), cancellation), null);
        }

        return new Answer(query, scope, found, choice);
    }

    /// <summary>Where the page lies beyond the end, or only the first answer told which attributes narrow what was found.</summary>
    private async Task<Answer> AskAgainAsync(CategoryTree tree, Answer answer, Beside? beside, Market market, CancellationToken cancellation)
    {
        var page = Math.Min(answer.Query.Shelf.Page, LayOutResults.LastPage(answer.Found));
        var choice = answer.Choice ?? (answer.Scope is SearchScope.Products && !answer.Found.IsFromDatabase ? await ChoiceAsync(tree, answer.Query, beside?.Shelf, market, cancellation) : null);
        if (page == answer.Query.Shelf.Page && (answer.Choice is not null || choice is not { Facets.Count: > 0 }))
        {
            return answer with { Choice = choice };
        }

        var query = answer.Query.OnPage(page);
        return answer with { Query = query, Choice = choice, Found = await find.RunAsync(query.ToRequest(market, answer.Scope, Codes(choice)), cancellation) };
    }

    private static bool IsWhole(Answer answer) => !answer.Query.IsFiltered && !answer.Found.IsFromDatabase && answer.Found.Total > 0;

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

    private async Task<IReadOnlyList<AlsoFound>> AlsoAsync(HttpContext context, Answer answer, CancellationToken cancellation)
    {
        var also = new List<AlsoFound>();
        foreach (var (scope, count) in answer.Found.Totals.Where(kind => kind.Value > 0 && kind.Key != answer.Scope && kind.Key is not SearchScope.Products).OrderBy(kind => kind.Key))
        {
            var others = await find.RunAsync(answer.Query.In(scope).ToRequest(context.Market(), scope, []), cancellation);
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

    /// <param name="Results">For the log; null where nothing is to be noted.</param>
    private sealed record Found(ResultsPage Page, ResultsQuery Query, int? Results, string? FirstTitle);

    private sealed record Answer(ResultsQuery Query, SearchScope Scope, SearchResults Found, FacetChoice? Choice);
}
