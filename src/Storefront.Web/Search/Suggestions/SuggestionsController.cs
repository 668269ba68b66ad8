using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Search.Suggestions;

/// <summary>A fragment below the search box, while somebody is still typing.</summary>
[Area("Search")]
public sealed class SuggestionsController(ShowSuggestions show) : Controller
{
    /// <summary>Nobody types that much before looking at the list; a text that was pasted needs none.</summary>
    private const int LongestText = 100;

    /// <summary>Browsers keep it for a minute, the shop does not: texts are endless. 204 where there is nothing to suggest.</summary>
    [HttpGet, ShopRoute("search/suggest"), EnableRateLimiting(RateLimits.Suggest)]
    [ResponseCache(Duration = 60, Location = ResponseCacheLocation.Any), NobodysOwn]
    public async Task<IActionResult> Show(string? q, CancellationToken cancellation)
    {
        var text = TypedText.Tidy(q);
        if (text.Length is 0 or > LongestText)
        {
            return NoContent();
        }

        var suggestions = await show.RunAsync(text, HttpContext.Market(), cancellation);
        return suggestions.Count == 0 ? NoContent() : PartialView(suggestions);
    }
}
