using Storefront.Search.Tuning;
using Storefront.Web.Office.Products;
using Storefront.Web.Office.Search;

namespace Storefront.Web.Office.SearchRules;

/// <param name="Entry">The one that is changed; null for a new one.</param>
/// <param name="Choices">Goods that are called what was typed, where there are several.</param>
public sealed record RulePage(
    RuleForm Form, PlaceEntry? Entry, IReadOnlyList<CategoryChoice> Categories, IReadOnlyList<(Guid Id, string Name)> Choices, PreviewPair? Preview)
{
    // The form's fields stand on the page under their own names.
    public string? Query => Form.Query;

    public string? Category => Form.Category;

    public string? Product => Form.Product;

    public Guid? ProductId => Form.ProductId;

    public PlaceKind Kind => Form.Kind;

    public string? Place => Form.Place;

    public string? From => Form.From;

    public string? Until => Form.Until;
}

/// <param name="Product">Its name; null where it is gone.</param>
public sealed record RuleRow(PlaceEntry Entry, string? Product);
