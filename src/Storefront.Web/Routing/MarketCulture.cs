using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Storefront.Kernel.Markets;

namespace Storefront.Web.Routing;

/// <summary>Finds the market of a request, from its path or else its Accept-Language, and speaks its language from here on.</summary>
public sealed class MarketCulture(RequestDelegate next, MarketList markets)
{
    public Task InvokeAsync(HttpContext context)
    {
        var market = markets.Find(context.GetRouteValue("market") as string)
            ?? markets.Find(FirstSegment(context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath))
            ?? markets.Find(FirstSegment(context.Features.Get<IExceptionHandlerPathFeature>()?.Path))
            ?? markets.Find(FirstSegment(context.Request.Path.Value))
            ?? markets.Preferred(context.Request.Headers.AcceptLanguage.ToString());
        context.Features.Set(market);
        CultureInfo.CurrentCulture = market.Culture;
        CultureInfo.CurrentUICulture = market.Language.Culture;
        return next(context);
    }

    // A problem page runs in place of another one and speaks that one's language.
    private static string? FirstSegment(string? path) => path?.Split('/', 3).ElementAtOrDefault(1);
}
