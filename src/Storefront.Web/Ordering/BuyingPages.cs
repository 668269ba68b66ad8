using Storefront.Web.Ordering.Cart;
using Storefront.Web.Ordering.Checkout;

namespace Storefront.Web.Ordering;

internal static class BuyingPages
{
    public static IServiceCollection AddBuyingPages(this IServiceCollection services) => services
        .AddSingleton<CartCookie>()
        .AddScoped<ShowCart>()
        .AddScoped<ShowGoesWith>()
        .AddScoped<LeadToPayment>();
}
