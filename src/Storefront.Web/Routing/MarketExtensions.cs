using Storefront.Kernel.Markets;

namespace Storefront.Web.Routing;

public static class MarketExtensions
{
    /// <summary>The market of this request. On a page without one in its path (staff, problem pages): the one that the visitor's language asks for.</summary>
    public static Market Market(this HttpContext context) => context.Features.Get<Market>()
        ?? throw new InvalidOperationException("The market is known only after routing.");

    /// <summary>An address of the shop within the request's market: <c>Path("cart")</c> is <c>/en/cart</c>.</summary>
    public static string ShopPath(this HttpContext context, string path = "") =>
        path.Length == 0 ? $"/{context.Market().Segment}" : $"/{context.Market().Segment}/{path}";
}
