using Storefront.Contracts.Catalog;
using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>Plain matches from the catalogue itself, while no index answers. Goods only, nothing counted.</summary>
public sealed class AskDatabase(ICatalogDocuments catalog)
{
    private const int MostWords = 8;

    /// <summary>As many as are looked for; nobody turns further pages on such a day.</summary>
    private const int Most = 4 * SearchRequest.PageSize;

    public async Task<SearchResults> RunAsync(SearchRequest request, CancellationToken cancellation)
    {
        var text = AskIndex.Cut(request.Text);
        List<string> words = [.. Fold.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];
        var ids = request.Scope == SearchScope.Products && words.Count > 0 ? await catalog.MatchAsync(words, request.Market.Currency.Code, Most, cancellation) : [];
        var page = ids.Skip(BuildQuery.Skip(request)).Take(SearchRequest.PageSize).ToList();
        var names = (page.Count == 0 ? [] : await catalog.NamesAsync(page, cancellation)).ToLookup(name => name.Id);
        return new SearchResults
        {
            Text = text,
            WasCut = text.Length < request.Text.Length,
            Hits = [.. page.Where(names.Contains).Select(id => Hit(names[id], request.Market.Language))],
            Total = ids.Count,
            Totals = new Dictionary<SearchScope, int> { [SearchScope.Products] = ids.Count },
            IsFromDatabase = true,
        };
    }

    private static SearchHit Hit(IEnumerable<CatalogName> names, Language language)
    {
        var own = names.FirstOrDefault(name => Language.Of(name.Language) == language);
        var name = own ?? names.First();
        return new SearchHit(DocumentId.Of(name.Id), name.Id, $"p/{name.Slug}", name.Name, name.Line, own is null ? language.Other.Tag : null, 0);
    }
}
