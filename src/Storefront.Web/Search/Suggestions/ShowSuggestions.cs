using Storefront.Catalog.Categories;
using Storefront.Catalog.Shelves;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Search.Querying;

namespace Storefront.Web.Search.Suggestions;

/// <summary>Gives suggestions their names and prices of this moment: two statements, however many.</summary>
public sealed class ShowSuggestions(FindSuggestions find, FindGoods findGoods, FindShelf findShelf)
{
    private const int MostProducts = 5;

    private const int MostSections = 3;

    private const int MostSearches = 5;

    public async Task<SuggestionsPage> RunAsync(string text, Market market, CancellationToken cancellation)
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
            [.. found.Categories.Select(category => Section(tree, category.Value, category.Documents, market.Language)).OfType<SuggestedSection>().Take(MostSections)],
            [.. found.Queries.Select(query => new SuggestedSearch(query.Value, query.Documents)).Take(MostSearches)]);
    }

    private static string Number(Goods product, CategoryTree tree, Language language) =>
        tree.Find(product.CategoryId) is { } category ? $"{product.Model} · {category.Name(language).Words}" : product.Model;

    private static SuggestedSection? Section(CategoryTree tree, string slug, int products, Language language)
    {
        if (tree.Find(slug) is not { } category)
        {
            return null;
        }

        var (words, tag) = category.Name(language);
        return new SuggestedSection(slug, tree.NumberOf(category), words, tag, products);
    }
}
