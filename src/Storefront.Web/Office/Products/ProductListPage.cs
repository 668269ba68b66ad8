using Storefront.Catalog.Categories;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Products;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Office.Products;

public sealed record ProductListPage
{
    public required ProductQuery Query { get; init; }

    public required ProductView View { get; init; }

    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    public required IReadOnlyList<ProductRow> Rows { get; init; }

    public required IReadOnlyList<CategoryChoice> Categories { get; init; }

    public required IReadOnlyList<(string Slug, string Name)> Brands { get; init; }

    public required Pages Pages { get; init; }

    /// <summary>What the last bulk action did.</summary>
    public ManyChanged? Done { get; init; }

    /// <summary>How many products an undo brought back.</summary>
    public int? Undone { get; init; }
}

/// <param name="Depth">0 for a section.</param>
public sealed record CategoryChoice(CategoryNode Node, int Depth, string Name)
{
    /// <summary>In the order of the shelves, those below one right after it.</summary>
    public static IReadOnlyList<CategoryChoice> Of(CategoryTree tree)
    {
        var choices = new List<CategoryChoice>();
        foreach (var root in tree.Roots)
        {
            Add(root, 0);
        }

        return choices;

        void Add(CategoryNode node, int depth)
        {
            choices.Add(new CategoryChoice(node, depth, node.Name(Language.Current).Words));
            foreach (var below in tree.Below(node))
            {
                Add(below, depth + 1);
            }
        }
    }
}

public sealed record ProductRow(Guid Id, string Slug, string Model, ProductStatus Status, Guid CategoryId, string BrandEn, string? BrandZh, int Variants, string? Picture, DateTimeOffset ChangedAt)
{
    public string? NameEn { get; init; }

    public string? NameZh { get; init; }

    public string? Sku { get; init; }

    public string Category { get; init; } = "";

    /// <summary>From the lowest to the highest, by currency.</summary>
    public IReadOnlyList<(Currency Currency, long Lowest, long Highest)> Prices { get; init; } = [];

    /// <summary>In the reader's language, or in the other one with its tag; a draft may have none.</summary>
    public (string Words, string? Tag) Name => Language.Current == Language.Zh
        ? NameZh is not null ? (NameZh, null) : (NameEn ?? Slug, Language.En.Tag)
        : NameEn is not null ? (NameEn, null) : (NameZh ?? Slug, Language.Zh.Tag);
}
