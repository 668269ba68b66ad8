using Storefront.Kernel;

namespace Storefront.Web.Search.Suggestions;

/// <summary>What may be meant, below the search box.</summary>
/// <param name="Text">As typed so far.</param>
public sealed record SuggestionsPage(
    string Text, IReadOnlyList<SuggestedProduct> Products, IReadOnlyList<SuggestedSection> Sections, IReadOnlyList<SuggestedSearch> Searches)
{
    public int Count => Products.Count + Sections.Count + Searches.Count;
}

/// <param name="Number">Model or part number, and where it stands in the catalogue.</param>
/// <param name="WordsLanguage">BCP 47 tag of the name where it is not in the page's language.</param>
public sealed record SuggestedProduct(
    string Slug, string Name, string? WordsLanguage, string Number, string? Picture, string Maker, string Model, Money Price, bool HasDearer);

/// <param name="Number">Its address in the catalogue, such as 1.1; null outside of the numbered sections.</param>
public sealed record SuggestedSection(string Slug, string? Number, string Name, string? WordsLanguage, int Products);

public sealed record SuggestedSearch(string Text, int Results);
