using Microsoft.AspNetCore.Html;

namespace Storefront.Web.Content.Pages;

/// <summary>One of the shop's own pages.</summary>
/// <param name="Body">Sanitised.</param>
/// <param name="Others">The other pages, for the list beside it.</param>
public sealed record ContentPage(string Slug, string Title, string Description, IHtmlContent Body, DateOnly Updated, IReadOnlyList<PageLink> Others);

public sealed record PageLink(string Title, string Address, bool IsCurrent);
