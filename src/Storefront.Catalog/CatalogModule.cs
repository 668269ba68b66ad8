using Microsoft.Extensions.DependencyInjection;
using Storefront.Kernel.Data;
using Storefront.Catalog.Data;

namespace Storefront.Catalog;

public static class CatalogModule
{
    public static IServiceCollection AddCatalog(this IServiceCollection services) =>
        services.AddModuleDb<CatalogDb>();
}
