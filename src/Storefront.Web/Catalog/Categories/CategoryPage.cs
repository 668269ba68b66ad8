using Storefront.Kernel.Languages;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Filters;
using Storefront.Web.Shared.Breadcrumbs;
using Storefront.Web.Shared.Drawings;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Catalog.Categories;

/// <summary>A list of products with its filters. Every address in it is whole, market included, and keeps the other filters.</summary>
public sealed record CategoryPage
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public string? Line { get; init; }

    /// <summary>BCP 47 tag of name and line where they are not in the page's language.</summary>
    public string? WordsLanguage { get; init; }

    /// <summary>Slug of the section that it belongs to; null for a category outside of the eight.</summary>
    public string? Section { get; init; }

    public required IReadOnlyList<Crumb> Crumbs { get; init; }

    /// <summary>Narrower categories, the first being "all".</summary>
    public IReadOnlyList<NarrowerCategory> Narrower { get; init; } = [];

    public required ListFilters Filters { get; init; }

    public required IReadOnlyList<ProductCard> Products { get; init; }

    /// <summary>Of all pages together.</summary>
    public required int Count { get; init; }

    /// <summary>Number of the first product of this page, beginning at 1.</summary>
    public required int First { get; init; }

    public required Pages Pages { get; init; }

    /// <summary>The scale of the shelf, the same on every page of the category. Null where the goods are not all drawn: then photos stand side by side.</summary>
    public ShelfScale? Scale { get; init; }

    /// <summary>What the pictures tell of sizes; null where there are none.</summary>
    public Text? OfScale { get; init; }

    /// <summary>What the page understood of its query, without the market: <c>c/light?page=2</c>.</summary>
    public required string Path { get; init; }

    public bool IsFiltered => Filters.IsFiltered;
}

public sealed record NarrowerCategory(string Name, int Count, string Address, bool IsCurrent);
