using Microsoft.Extensions.DependencyInjection;
using Storefront.Content.Addresses;
using Storefront.Content.Data;
using Storefront.Content.Markdown;
using Storefront.Content.Pages;
using Storefront.Contracts.Content;
using Storefront.Kernel.Data;
using Storefront.Kernel.Jobs;

namespace Storefront.Content;

public static class ContentModule
{
    public static IServiceCollection AddContent(this IServiceCollection services) => services
        .AddModuleDb<ContentDb>()
        .AddSingleton<MissedAddresses>()
        .AddScoped<FindRedirect>()
        .AddScoped<LeadAddress>()
        .AddScoped<IJob, SaveMissedAddresses>()
        .AddSingleton<MarkdownRenderer>()
        .AddSingleton(_ => PageShelf.Read(Path.Combine(Folders.Content, "pages")))
        .AddSingleton<IContentDocuments, PageDocuments>();
}
