using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Storefront.Search.Log;
using Storefront.Search.Querying;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Search.Choices;

/// <summary>Hears which result was chosen, and not by whom. Sent by the page's script with the click.</summary>
[Area("Search")]
public sealed class ChoicesController(SearchLog log) : Controller
{
    private const int LongestDocument = 160;

    private const int LastPlace = 10_000;

    [HttpPost, ShopRoute("search/chosen"), SameSiteOnly, EnableRateLimiting(RateLimits.Choose)]
    public IActionResult Create(string? text, string? document, int place)
    {
        var searched = TypedText.Tidy(text);
        if (ModelState.IsValid && searched.Length is > 0 and <= SearchRequest.TextMaxLength && place is > 0 and <= LastPlace && IsDocument(document))
        {
            log.Note(new Chosen(HttpContext.Market().Segment, searched, document!, place));
        }

        return NoContent();
    }

    private static bool IsDocument(string? id) => id is { Length: > 0 and <= LongestDocument } && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':');
}
