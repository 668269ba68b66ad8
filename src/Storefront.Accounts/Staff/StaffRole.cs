namespace Storefront.Accounts.Staff;

/// <summary>What members of staff may do. The names are roles and, at the same time, policies: <c>[Authorize(StaffRole.Orders)]</c>. The owner may do everything.</summary>
public static class StaffRole
{
    public const string Owner = "owner";

    public const string Orders = "orders";

    public const string Catalog = "catalog";

    public const string Content = "content";

    public const string Support = "support";

    /// <summary>A policy only: anybody with one of the roles.</summary>
    public const string Any = "staff";

    /// <summary>A policy only: who keeps the goods or the words also tunes the search between them.</summary>
    public const string SearchDesk = "search-desk";

    public static IReadOnlyList<string> All { get; } = [Owner, Orders, Catalog, Content, Support];
}
