using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Storefront.Web.Shared.StructuredData;

namespace Storefront.Web.Shared;

/// <summary>What a page tells browsers and search engines about itself. A view sets it with <see cref="PageHeadExtensions.Set"/>.</summary>
public sealed record PageHead(string Title)
{
    /// <summary>One or two sentences for a list of search results.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The page's address within a market, such as <c>p/kettle-k17</c> or <c>c/light?page=2</c>, for the canonical link and for the way to the
    /// other markets. Null for a page that is this visitor's own or has no twin: it is not indexed either. Build it from what the page
    /// understood, never from the request, because cached pages are shown to everybody.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>Segments of the markets in which the page can be seen; null for all.</summary>
    public IReadOnlyCollection<string>? Markets { get; init; }

    /// <summary>False for a page with a <see cref="Path"/> that search engines should leave out, such as a filtered list.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>Slug of the catalogue section that the page belongs to, marked in the header.</summary>
    public string? Section { get; init; }

    /// <summary>What was searched for, for the box in the header. Only on a page that is not cached.</summary>
    public string? SearchText { get; init; }

    /// <summary>What it is to the Open Graph: <c>website</c>, <c>product</c> or <c>article</c>.</summary>
    public string Kind { get; init; } = "website";

    /// <summary>What the page says of itself to machines.</summary>
    public IReadOnlyList<SchemaThing> StructuredData { get; init; } = [];

    /// <summary>The picture that stands for the page where it is shared, as the catalogue keeps it; null for the shop's own.</summary>
    public string? Picture { get; init; }
}

public static class PageHeadExtensions
{
    private const string Key = "Head";

    public static void Set(this ViewDataDictionary data, PageHead head) => data[Key] = head;

    public static PageHead Head(this ViewDataDictionary data) =>
        data[Key] as PageHead ?? throw new InvalidOperationException("The view sets no PageHead: ViewData.Set(new PageHead(…)).");
}
