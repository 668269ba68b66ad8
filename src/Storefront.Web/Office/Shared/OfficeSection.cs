using Storefront.Accounts.Staff;
using Storefront.Kernel.Languages;
using Storefront.Web.Office.Addresses;

namespace Storefront.Web.Office.Shared;

/// <summary>One entry in the office's header, shown to those who may open it.</summary>
/// <param name="Policy">See <see cref="StaffRole"/>.</param>
public sealed record OfficeSection(Text Name, string Path, string Policy)
{
    public static IReadOnlyList<OfficeSection> All { get; } =
    [
        new(OfficeTexts.Today, "/office", StaffRole.Any),
        new(OfficeTexts.Orders, "/office/orders", StaffRole.Orders),
        new(OfficeTexts.Payments, "/office/payments", StaffRole.Orders),
        new(OfficeTexts.Catalogue, "/office/products", StaffRole.Catalog) { Also = ["/office/categories", "/office/brands", "/office/attributes", "/office/translations"] },
        new(OfficeTexts.Search, "/office/search", StaffRole.SearchDesk),
        new(AddressTexts.Title, "/office/addresses", StaffRole.Content),
        new(OfficeTexts.System, "/office/system", StaffRole.Owner),
    ];

    /// <summary>Further addresses below which its pages are.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Whether a page belongs to this section.</summary>
    public bool Holds(PathString page) => Path == "/office" ? page == "/office" : Also.Prepend(Path).Any(start => page.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));
}
