namespace Storefront.Content.Pages;

/// <summary>One of the shop's own pages in one language, as its file says it.</summary>
public sealed record ShopPage(string Slug, Language Language, string Title, string Description, DateOnly Updated, string Markdown);
