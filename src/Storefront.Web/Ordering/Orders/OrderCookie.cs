using Storefront.Kernel;
using Storefront.Web.Hosting;

namespace Storefront.Web.Ordering.Orders;

/// <summary>
/// Carries a guest's key after the link was opened, so that it leaves the address bar, the history and every Referer at once. One cookie an order: a key
/// opens one order only.
/// </summary>
internal static class OrderCookie
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromHours(2);

    public static string? Key(HttpRequest request, string number, ShopCookies cookies) =>
        Canonical(number) is { } stored ? request.Cookies[cookies.Name(NameOf(stored))] : null;

    public static void Keep(HttpResponse response, string number, string key, ShopCookies cookies) =>
        response.Cookies.Append(cookies.Name(NameOf(Canonical(number)!)), key, cookies.New(_lifetime));

    /// <summary>Closes every order that this browser holds a key of.</summary>
    public static void ForgetAll(HttpContext context, ShopCookies cookies)
    {
        foreach (var name in context.Request.Cookies.Keys.Where(name => name.StartsWith(cookies.Name(NameOf("")), StringComparison.Ordinal)))
        {
            context.Response.Cookies.Delete(name, cookies.New());
        }
    }

    private static string NameOf(string number) => "order." + number;

    private static string? Canonical(string number) => PublicNumber.Parse(Storefront.Ordering.Orders.Order.NumberKind, number);
}
