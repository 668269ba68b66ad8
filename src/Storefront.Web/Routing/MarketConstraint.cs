using Storefront.Kernel.Markets;

namespace Storefront.Web.Routing;

/// <summary>Lets only the segments of real markets match.</summary>
public sealed class MarketConstraint(MarketList markets) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        markets.Knows(values[routeKey] as string);
}
