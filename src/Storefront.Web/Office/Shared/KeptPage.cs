using Storefront.Catalog.Categories;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Keeping;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Shared;

/// <summary>The page of one category, brand or attribute: its form, and what became of it.</summary>
public abstract record KeptPage : IFieldsPage
{
    public required Fields Fields { get; init; }

    public required Fields Saved { get; init; }

    /// <summary>The version that the form began from.</summary>
    public required int Version { get; init; }

    public required CategoryTree Tree { get; init; }

    public IReadOnlyDictionary<string, Text> Errors { get; init; } = new Dictionary<string, Text>();

    public IReadOnlyList<Clash> Clashes { get; init; } = [];

    public Text? Note { get; init; }

    public bool IsUnsaved { get; init; }

    /// <summary>Latest first.</summary>
    public IReadOnlyList<ShelfEdit> Edits { get; init; } = [];
}
