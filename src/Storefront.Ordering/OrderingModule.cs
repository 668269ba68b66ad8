using Microsoft.Extensions.DependencyInjection;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering;

public static class OrderingModule
{
    public static IServiceCollection AddOrdering(this IServiceCollection services) =>
        services.AddModuleDb<OrderingDb>().AddOrders();
}
