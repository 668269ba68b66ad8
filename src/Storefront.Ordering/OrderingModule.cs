using Microsoft.Extensions.DependencyInjection;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Data;
using Storefront.Kernel.Invariants;
using Storefront.Ordering.Carts;
using Storefront.Ordering.Data;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering;

public static class OrderingModule
{
    public static IServiceCollection AddOrdering(this IServiceCollection services) => services
        .AddModuleDb<OrderingDb>()
        .AddStock()
        .AddCarts();

    private static IServiceCollection AddStock(this IServiceCollection services) => services
        .AddScoped<IStockLevels, StockLevels>()
        .AddScoped<ReserveStock>()
        .AddScoped<ReleaseReservation>()
        .AddScoped<ShipReserved>()
        .AddScoped<IInvariant, StockAddsUp>();

    private static IServiceCollection AddCarts(this IServiceCollection services) => services
        .AddScoped<FindCart>()
        .AddScoped<ChangeCart>();
}
