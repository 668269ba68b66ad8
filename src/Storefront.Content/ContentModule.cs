using Microsoft.Extensions.DependencyInjection;
using Storefront.Content.Data;
using Storefront.Content.Markdown;
using Storefront.Content.Pages;
using Storefront.Kernel.Data;

namespace Storefront.Content;

public static class ContentModule
{
    public static IServiceCollection AddContent(this IServiceCollection services) => services
        .AddModuleDb<ContentDb>()
        .AddSingleton<MarkdownRenderer>()
        .AddSingleton(_ => PageShelf.Read(Path.Combine(Folders.Content, "pages")));
}
