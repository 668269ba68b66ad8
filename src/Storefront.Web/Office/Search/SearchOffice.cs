using Storefront.Web.Office.SearchRules;

namespace Storefront.Web.Office.Search;

internal static class SearchOffice
{
    public static IServiceCollection AddSearchOffice(this IServiceCollection services) => services
        .AddScoped<ReadWords>()
        .AddScoped<SuggestForWords>()
        .AddScoped<ShowPreview>()
        .AddScoped<NameProducts>()
        .AddScoped<FindShopPath>()
        .AddScoped<ReadRule>();
}
