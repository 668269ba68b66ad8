using Storefront.Kernel;
using Storefront.Web.Shared.Breadcrumbs;

namespace Storefront.Web.Shared.StructuredData;

/// <summary>https://schema.org/BreadcrumbList: the way that the page shows above its heading.</summary>
public sealed record SchemaBreadcrumbs(IReadOnlyList<SchemaListItem> ItemListElement) : SchemaThing("BreadcrumbList")
{
    public static SchemaBreadcrumbs Of(IEnumerable<Crumb> crumbs, PublicAddress shop) =>
        new([.. crumbs.Select((crumb, place) => new SchemaListItem(place + 1, crumb.Words, crumb.Address is { } address ? shop.Of(address) : null))]);
}

/// <summary>https://schema.org/ListItem.</summary>
/// <param name="Position">Beginning at 1.</param>
/// <param name="Item">Null for the page itself.</param>
public sealed record SchemaListItem(int Position, string? Name = null, Uri? Item = null, Uri? Url = null) : SchemaThing("ListItem");
