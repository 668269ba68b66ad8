using Storefront.Web.Search.Results;
using Storefront.Web.Search.Suggestions;

namespace Storefront.Web.Search;

internal static class SearchPages
{
    public static IServiceCollection AddSearchPages(this IServiceCollection services) => services
        .AddSingleton<LikelyShelves>()
        .AddSingleton<SameMoment>()
        .AddScoped<PopularSearches>()
        .AddScoped<ShowResults>()
        .AddScoped<ShowNothing>()
        .AddScoped<ShowSuggestions>();
}
