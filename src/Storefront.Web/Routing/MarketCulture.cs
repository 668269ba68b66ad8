using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Web.Hosting;

namespace Storefront.Web.Routing;

/// <summary>Finds the market of a request, from its path or else its Accept-Language, and speaks its language from here on.</summary>
public sealed class MarketCulture(RequestDelegate next, MarketList markets, ShopCookies cookies)
{
    public const string OfficeLanguageCookie = "office-language";

    public Task InvokeAsync(HttpContext context)
    {
        var market = markets.Find(context.GetRouteValue("market") as string)
            ?? markets.Find(FirstSegment(context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath))
            ?? markets.Find(FirstSegment(context.Features.Get<IExceptionHandlerPathFeature>()?.Path))
            ?? markets.Find(FirstSegment(context.Request.Path.Value))
            ?? Chosen(context.Request)
            ?? markets.Preferred(context.Request.Headers.AcceptLanguage.ToString());
        context.Features.Set(market);
        CultureInfo.CurrentCulture = market.Culture;
        CultureInfo.CurrentUICulture = market.Language.Culture;
        return next(context);
    }

    /// <summary>Staff pages have no market in their path: there the language that somebody chose counts, by the market that speaks it.</summary>
    private Market? Chosen(HttpRequest request) =>
        (IsOffice(request.Path) || IsOffice(request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath)) && request.Cookies[cookies.Name(OfficeLanguageCookie)] is { } tag
            ? markets.All.FirstOrDefault(market => market.Language == Language.Of(tag))
            : null;

    private static bool IsOffice(PathString path) => path.StartsWithSegments("/office", StringComparison.OrdinalIgnoreCase);

    // A problem page runs in place of another one and speaks that one's language.
    private static string? FirstSegment(string? path) => path?.Split('/', 3).ElementAtOrDefault(1);
}
