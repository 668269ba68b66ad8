using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Storefront.Catalog.Shelves;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Sections;

/// <summary>The sections below the header's name, called as staff call them now. Pages that say that the database is away have a header too: they call them as the shop began.</summary>
public sealed class SectionNavViewComponent(SectionList sections, FindShelf shelves) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View("/Catalog/Sections/SectionNav.cshtml", await SectionsAsync());

    private async Task<IReadOnlyList<SectionLink>> SectionsAsync()
    {
        try
        {
            var tree = await shelves.CategoriesAsync(HttpContext.RequestAborted);
            var named = tree.Roots.Where(node => node.Number is not null).ToDictionary(node => node.Number!.Value);
            return [.. sections.All.Select(link => named.TryGetValue(link.Number, out var node) ? link with { Slug = node.Slug, Name = new Text(node.NameEn, node.NameZh ?? node.NameEn) } : link)];
        }
        catch (Exception away) when (away is DbException or InvalidOperationException { InnerException: DbException } or OperationCanceledException)
        {
            return sections.All;
        }
    }
}
