using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;

namespace Storefront.IntegrationTests.Office.Shelves;

/// <summary>The pages on which what goods stand on is kept.</summary>
internal static class ShelfPages
{
    public static Task<Guid> CategoryAsync(this Shop shop, string slug) =>
        shop.WithAsync<CatalogDb, Guid>(db => db.Categories.Where(category => category.Slug == slug).Select(category => category.Id).SingleAsync(TestContext.Current.CancellationToken));

    public static Task<Guid> BrandAsync(this Shop shop, string slug) =>
        shop.WithAsync<CatalogDb, Guid>(db => db.Brands.Where(brand => brand.Slug == slug).Select(brand => brand.Id).SingleAsync(TestContext.Current.CancellationToken));

    public static Task<int> AttributeAsync(this Shop shop, string code) =>
        shop.WithAsync<CatalogDb, int>(db => db.Attributes.Where(attribute => attribute.Code == code).Select(attribute => attribute.Id).SingleAsync(TestContext.Current.CancellationToken));

    /// <summary>Makes a category and opens its page.</summary>
    public static async Task<IDocument> MakeCategoryAsync(this Visitor assistant, string en, string parent = "", string zh = "") =>
        await assistant.SaveAsync(await assistant.OpenAsync("/office/categories/new"), ("f.en.name", en), ("f.zh.name", zh), ("f.parent", parent));

    /// <summary>Makes a brand and opens its page.</summary>
    public static async Task<IDocument> MakeBrandAsync(this Visitor assistant, string en, string zh = "") =>
        await assistant.SaveAsync(await assistant.OpenAsync("/office/brands/new"), ("f.en.name", en), ("f.zh.name", zh));

    public static Task<IDocument> SaveAsync(this Visitor assistant, IDocument page, params (string Name, string Value)[] typed) => assistant.SubmitAsync(page, "#kept", typed);

    public static Guid Id(this IDocument page) => Guid.Parse(new Uri(page.Url).Segments[^1].TrimEnd('/'));

    public static string Words(this IDocument page) => page.QuerySelector("main")!.TextContent;

    public static string Status(this IDocument page) => string.Join(' ', page.QuerySelectorAll("[role=status]").Select(note => note.TextContent));
}
