using Storefront.Search.Tuning;

namespace Storefront.Web.Office.SearchRedirects;

/// <param name="Entry">The one that is changed; null for a new one.</param>
public sealed record RedirectPage(RedirectForm Form, RedirectEntry? Entry)
{
    // The form's fields stand on the page under their own names.
    public string? Language => Form.Language;

    public string? Query => Form.Query;

    public string? Path => Form.Path;
}
