using Microsoft.Extensions.DependencyInjection;
using Storefront.Kernel.Data;
using Storefront.Content.Data;

namespace Storefront.Content;

public static class ContentModule
{
    public static IServiceCollection AddContent(this IServiceCollection services) =>
        services.AddModuleDb<ContentDb>();
}
