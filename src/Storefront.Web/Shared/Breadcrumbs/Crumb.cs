namespace Storefront.Web.Shared.Breadcrumbs;

/// <summary>A step on the way to this page. The last one, the page itself, has no address.</summary>
public sealed record Crumb(string Words, string? Address = null);
