namespace Storefront.Web.Shared.StructuredData;

/// <summary>https://schema.org/ItemList: what stands on one page of a list.</summary>
/// <param name="NumberOfItems">Of all its pages.</param>
public sealed record SchemaItemList(string Name, int NumberOfItems, IReadOnlyList<SchemaListItem> ItemListElement) : SchemaThing("ItemList");
