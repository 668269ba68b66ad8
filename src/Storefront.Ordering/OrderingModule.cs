using Microsoft.Extensions.DependencyInjection;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering;

public static class OrderingModule
{
    public static IServiceCollection AddOrdering(this IServiceCollection services) =>
        services.AddModuleDb<OrderingDb>();
}
