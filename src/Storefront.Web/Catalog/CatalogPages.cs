using Storefront.Contracts.Catalog;
using Storefront.Kernel.Outbox;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Discovery;
using Storefront.Web.Catalog.Home;
using Storefront.Web.Catalog.Products;

namespace Storefront.Web.Catalog;

internal static class CatalogPages
{
    public static IServiceCollection AddCatalogPages(this IServiceCollection services) => services
        .AddScoped<ShowCards>()
        .AddScoped<ShowProduct>()
        .AddSingleton<PreviewLinks>()
        .AddScoped<ShowHome>()
        .AddScoped<WriteOffers>()
        .AddSingleton<LastForgotten>()
        .AddHandler<ProductChanged, ForgetChangedPages>()
        .AddHandler<ShelfChanged, ForgetChangedPages>()
        .AddHandler<AvailabilityChanged, ForgetChangedPages>();
}
