using Storefront.Ordering.Checkout;
using Storefront.Ordering.Payments;
using Storefront.Web.Hosting;
using Storefront.Web.Ordering.Orders;
using Storefront.Web.Routing;

namespace Storefront.Web.Ordering.Checkout;

/// <summary>
/// From the placed order to the payment page. The order stands: from here on nothing is given up because the buyer went away, and when the payment page
/// does not open, the order's own page offers it again.
/// </summary>
public sealed class LeadToPayment(LetBuyerIn letIn, OpenPayment open, ShopCookies cookies)
{
    /// <summary>Gives this browser the key to the order, and says where it goes next.</summary>
    public async Task<string> RunAsync(PlacedOrder order, HttpContext context)
    {
        OrderCookie.Keep(context.Response, order.Number, await letIn.RunAsync(order.Id, CancellationToken.None), cookies);
        var started = await open.RunAsync(order.Id);
        var page = context.ShopPath($"orders/{order.Number}");
        return started.Succeeded ? started.Value.Url ?? page + "/paid" : page;
    }
}
