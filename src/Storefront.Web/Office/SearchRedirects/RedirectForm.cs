using Storefront.Search.Tuning;

namespace Storefront.Web.Office.SearchRedirects;

public sealed record RedirectForm
{
    public string? Language { get; init; }

    public string? Query { get; init; }

    /// <summary>As typed or pasted.</summary>
    public string? Path { get; init; }

    /// <summary>Where somebody came from.</summary>
    public string? Back { get; init; }

    public static RedirectForm Of(RedirectEntry entry) => new() { Language = entry.Language.Tag, Query = entry.Query, Path = "/" + entry.Path };
}
