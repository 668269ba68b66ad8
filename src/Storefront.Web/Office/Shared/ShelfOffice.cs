using Storefront.Web.Office.Attributes;
using Storefront.Web.Office.Brands;
using Storefront.Web.Office.Categories;
using Storefront.Web.Office.Translations;

namespace Storefront.Web.Office.Shared;

internal static class ShelfOffice
{
    public static IServiceCollection AddShelfOffice(this IServiceCollection services)
    {
        services.AddOptions<OfficeOptions>().BindConfiguration(OfficeOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<OfficeClock>()
            .AddScoped<ReadTrail>()
            .AddScoped<ReadCategories>()
            .AddScoped<ReadBrands>()
            .AddScoped<ReadAttributes>()
            .AddScoped<ReadMissingWords>();
    }
}
