using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;

namespace Storefront.IntegrationTests.Office.Products;

public sealed class TheListOfProducts(MakingAProduct.OneShop one) : IClassFixture<MakingAProduct.OneShop>
{
    private Shop Shop => one.Shop;

    [Theory]
    [InlineData("K17 kettle", 0)]
    [InlineData("kettle k17", 1)]
    [InlineData("电水壶 K17", 1)]
    [InlineData("K17-MOSS", 1)]
    [InlineData("2001001100018", 1)]
    [InlineData("' OR 1=1 --", 0)]
    public async Task Is_searched_by_name_address_number_and_barcode(string typed, int least)
    {
        var assistant = await Shop.AssistantAsync();

        var page = await assistant.OpenAsync($"/office/products?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(least > 0, page.QuerySelectorAll("tbody tr").Any(row => row.TextContent.Contains("Kettle K17", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Is_narrowed_by_section_brand_and_what_is_lacking()
    {
        var assistant = await Shop.AssistantAsync();
        await assistant.BeginAsync("Only in English", "");

        var page = await assistant.OpenAsync("/office/products?category=kettles&brand=staybolt&view=published");
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Contains("Staybolt", row.TextContent, StringComparison.Ordinal));
        var lacking = await assistant.OpenAsync("/office/products?lacks=translation");
        Assert.Contains("Only in English", lacking.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no 简体中文", lacking.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Only in English", (await assistant.OpenAsync("/office/products?lacks=cny&view=drafts")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing here fits", (await assistant.OpenAsync("/office/products?q=nothing-has-this")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_are_archived_at_once_and_brought_back()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.OpenAsync("/office/products?q=grinder");
        var ids = page.QuerySelectorAll("input[name=ids]").Take(2).Select(box => box.GetAttribute("value")!).ToList();

        var done = await assistant.SubmitAsync(page, "#bulk", ("ids[0]", ids[0]), ("ids[1]", ids[1]), ("do", "archive"));
        Assert.Contains("2 changed.", done.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, await ArchivedAsync(ids));
        Assert.Equal("grinder", done.QuerySelector("#q")!.GetAttribute("value"));

        var undone = await assistant.SubmitAsync(done, "#undo");
        Assert.Contains("Brought back: 2.", undone.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await ArchivedAsync(ids));
    }

    [Fact]
    public async Task One_that_may_not_be_published_is_named_with_its_reason()
    {
        var assistant = await Shop.AssistantAsync();
        await assistant.BeginAsync("Half done", "");
        var page = await assistant.OpenAsync("/office/products?q=half%20done");
        var id = page.QuerySelector("input[name=ids]")!.GetAttribute("value")!;

        var done = await assistant.SubmitAsync(page, "#bulk", ("ids[0]", id), ("do", "publish"));

        Assert.Contains("Half done", done.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No variant on sale has a price.", done.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_Chinese_to_those_who_do()
    {
        var assistant = await Shop.AssistantAsync();
        await assistant.SubmitAsync(await assistant.OpenAsync("/office"), "form[action='/office/language']", ("language", "zh-CN"));

        var page = await assistant.OpenAsync("/office/products?q=kettle-k17");

        Assert.Equal("商品", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("电水壶 K17", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    private Task<int> ArchivedAsync(List<string> ids) => Shop.WithAsync<CatalogDb, int>(db =>
    {
        var asked = ids.Select(Guid.Parse).ToList();
        return db.Products.CountAsync(product => asked.Contains(product.Id) && product.Status == ProductStatus.Archived, TestContext.Current.CancellationToken);
    });
}
