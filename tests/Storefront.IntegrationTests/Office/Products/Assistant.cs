using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.IntegrationTests.Accounts;

namespace Storefront.IntegrationTests.Office.Products;

/// <summary>Somebody who keeps the catalogue, at the office's pages.</summary>
internal static class Assistant
{
    public const string Catalogue = "catalog@staybolt.example";

    public static async Task<Visitor> AssistantAsync(this Shop shop, string email = Catalogue)
    {
        var assistant = shop.Visit();
        await assistant.SignInAsync(email, page: "/office/sign-in");
        return assistant;
    }

    /// <summary>Begins a draft of a Staybolt kettle and opens its page.</summary>
    public static async Task<IDocument> BeginAsync(this Visitor assistant, string en = "Kettle K99", string zh = "电水壶 K99")
    {
        var form = await assistant.OpenAsync("/office/products/new");
        return await assistant.SubmitAsync(
            form, "#new", ("NameEn", en), ("NameZh", zh), ("Brand", form.Choice("#Brand", "Staybolt")), ("Category", form.Choice("#Category", "Kettles")));
    }

    /// <summary>Sends the product's form with one of its buttons.</summary>
    public static Task<IDocument> PressAsync(this Visitor assistant, IDocument page, string button, params (string Name, string Value)[] typed) =>
        assistant.SubmitAsync(page, "#product", [.. typed, ("do", button)]);

    /// <summary>Takes rows as they are copied from a spreadsheet, columns parted by |.</summary>
    public static Task<IDocument> PasteAsync(this Visitor assistant, IDocument page, params string[] rows) =>
        assistant.PressAsync(page, "paste", ("paste", string.Join('\n', rows).Replace('|', '\t')));

    /// <summary>Names what a buyer chooses by, and makes every combination.</summary>
    public static async Task<IDocument> ChooseByAsync(this Visitor assistant, IDocument page, params (string En, string Zh, string Values)[] axes)
    {
        var values = new List<(string, string)>();
        foreach (var (en, zh, lines) in axes)
        {
            page = await assistant.PressAsync(page, "add-axis", [.. values, ("axisEn", en), ("axisZh", zh)]);
            values.Add((page.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name$='.values']").Last().Name!, lines));
        }

        return await assistant.PressAsync(page, "generate", [.. values]);
    }

    /// <summary>A product of the seed, at its page.</summary>
    public static async Task<IDocument> EditAsync(this Visitor assistant, Shop shop, string slug) => await assistant.OpenAsync($"/office/products/{await shop.IdAsync(slug)}");

    public static Task<Guid> IdAsync(this Shop shop, string slug) =>
        shop.WithAsync<CatalogDb, Guid>(db => db.Products.Where(product => product.Slug == slug).Select(product => product.Id).SingleAsync(TestContext.Current.CancellationToken));

    public static string Value(this IDocument page, string field) => page.QuerySelector($"[name='f.{field}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value.TrimStart('\n'),
        IHtmlSelectElement select => select.Value ?? "",
        _ => throw new InvalidOperationException($"No field {field} on {page.Url}: {page.QuerySelector("main")?.TextContent}"),
    };

    /// <summary>The name of a field in the row of a SKU.</summary>
    public static string Cell(this IDocument page, string sku, string column) =>
        page.QuerySelectorAll<IHtmlInputElement>("input[name$='.sku']").First(input => input.Value == sku).Name!.Replace(".sku", $".{column}", StringComparison.Ordinal);

    public static IReadOnlyList<string> Skus(this IDocument page) => [.. page.QuerySelectorAll<IHtmlInputElement>("input[name$='.sku']").Select(input => input.Value)];

    public static string Alert(this IDocument page) => string.Join(' ', page.QuerySelectorAll("[role=alert]").Select(alert => alert.TextContent));

    public static string Choice(this IDocument page, string select, string words) =>
        page.QuerySelectorAll<IHtmlOptionElement>($"{select} option").First(option => option.Text.Trim().EndsWith(words, StringComparison.Ordinal)).Value;
}
