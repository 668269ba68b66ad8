using Storefront.Catalog.Categories;
using Storefront.Catalog.Shelves;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Search.Index;
using Storefront.Search.Querying;
using Storefront.Web.Search.Results;

namespace Storefront.Web.Search.Suggestions;

/// <summary>Gives suggestions their names and prices of this moment: two statements, however many.</summary>
public sealed class ShowSuggestions(FindSuggestions find, FindGoods findGoods, FindShelf findShelf, PopularSearches popular, SameMoment same)
{
    private const int MostProducts = 5;

    private const int MostSections = 3;

    private const int MostSearches = 5;

    public Task<SuggestionsPage> RunAsync(string text, Market market, CancellationToken cancellation) =>
        same.RunAsync((typeof(SuggestionsPage), market.Segment, text), () => FindAsync(text, market, cancellation), cancellation);

    private async Task<SuggestionsPage> FindAsync(string text, Market market, CancellationToken cancellation)
    {
        var found = await find.RunAsync(text, market, cancellation);
        var goods = await findGoods.RunAsync([.. found.Products.Select(hit => hit.ProductId).OfType<Guid>().Take(MostProducts)], market, [], cancellation);
        var tree = await findShelf.CategoriesAsync(cancellation);
        return new SuggestionsPage(
            text,
            [
                .. goods.Where(product => product.LowestMinor is not null).Select(product => new SuggestedProduct(
                    product.Slug, product.Name, product.WordsTag, Number(product, tree, market.Language), product.Picture, product.Brand, product.Model,
                    new Money(product.LowestMinor!.Value, market.Currency), product.HighestMinor > product.LowestMinor)),
            ],
            [.. Sections(tree, text, found.Categories, market.Language).Take(MostSections)],
            await SearchesAsync(text, market, cancellation));
    }

    /// <summary>Texts of others with a word that begins so.</summary>
    private async ValueTask<IReadOnlyList<SuggestedSearch>> SearchesAsync(string text, Market market, CancellationToken cancellation) =>
    [
        .. (await popular.RunAsync(market, cancellation))
            .Where(search => Begins(search.Text, text) && !search.Text.Equals(text, StringComparison.OrdinalIgnoreCase))
            .Take(MostSearches).Select(search => new SuggestedSearch(search.Text, search.Results)),
    ];

    private static bool Begins(string search, string text)
    {
        var place = search.IndexOf(text, StringComparison.OrdinalIgnoreCase);
        return place == 0 || (place > 0 && !(char.IsAsciiLetterOrDigit(search[place - 1]) && char.IsAsciiLetterOrDigit(search[place])));
    }

    private static string Number(Goods product, CategoryTree tree, Language language) =>
        tree.Find(product.CategoryId) is { } category ? $"{product.Model} · {category.Name(language).Words}" : product.Model;

    /// <summary>First what is called as typed, then the narrowest of the others.</summary>
    private static IEnumerable<SuggestedSection> Sections(CategoryTree tree, string text, IReadOnlyList<CountedValue> counts, Language language)
    {
        var words = MatchedWords.Of(text);
        var counted = counts.Select(count => (Node: tree.Find(count.Value), count.Documents)).Where(count => count.Node is not null).ToList();
        var above = counted.SelectMany(count => tree.PathTo(count.Node!.Id).SkipLast(1)).Select(node => node.Id).ToHashSet();
        return counted.Select(count => (Node: count.Node!, count.Documents, IsCalledSo: words.Split(count.Node!.Name(language).Words).Any(piece => piece.IsMatched)))
            .Where(count => count.IsCalledSo || (count.Node.ParentId is not null && !above.Contains(count.Node.Id)))
            .OrderByDescending(count => count.IsCalledSo)
            .Select(count =>
            {
                var (name, tag) = count.Node.Name(language);
                return new SuggestedSection(count.Node.Slug, tree.NumberOf(count.Node), name, tag, count.Documents);
            });
    }
}
