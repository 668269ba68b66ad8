using Storefront.Catalog.Attributes;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Office.Attributes;

/// <param name="Groups">English headings with what they are called in the reader's language.</param>
public sealed record AttributeListPage(
    AttributeQuery Query, IReadOnlyList<AttributeLine> Rows, int Count, IReadOnlyList<(string En, string Name)> Groups, IReadOnlyList<string> Units, Pages Pages);

/// <param name="Uses">How many goods state it.</param>
public sealed record AttributeLine(AttributeDefinition Attribute, int Uses);
