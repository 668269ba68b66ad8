using Storefront.Web.Office.Shared;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Office.Brands;

public sealed record BrandListPage(IReadOnlyList<BrandLine> Rows, int Count, string? Find, bool OnlyLacking, Pages Pages, RemovalNote? Removal);

/// <param name="OnSale">How many of its goods the shop shows.</param>
/// <param name="All">Drafts and archived ones too.</param>
public sealed record BrandLine(Guid Id, string Slug, string NameEn, string? NameZh, bool IsHouse, int OnSale, int All);
