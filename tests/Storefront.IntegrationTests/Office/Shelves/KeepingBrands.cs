using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.IntegrationTests.Office.Products;

namespace Storefront.IntegrationTests.Office.Shelves;

public sealed class KeepingBrands(MakingAProduct.OneShop one) : IClassFixture<MakingAProduct.OneShop>
{
    private Shop Shop => one.Shop;

    [Fact]
    public async Task A_brand_is_renamed_and_lists_filtered_by_its_old_address_go_on()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.OpenAsync($"/office/brands/{await Shop.BrandAsync("staybolt")}");
        Assert.Contains("Our own", page.QuerySelector(".office-head")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#removal"));

        page = await assistant.OpenAsync($"/office/brands/{await Shop.BrandAsync("tallgrad")}");
        page = await assistant.SaveAsync(page, ("f.en.name", "Tallgrad Works"), ("f.slug", "tallgrad-works"));
        Assert.Contains("Saved", page.Status(), StringComparison.Ordinal);
        await Shop.SettleAsync();

        var answer = await Shop.Visit().GetAsync("/en/c/tools?brand=tallgrad&sort=price");
        Assert.Equal("/en/c/tools?brand=tallgrad-works&sort=price", answer.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("Tallgrad Works", (await Visitor.ReadAsync(answer)).Words(), StringComparison.Ordinal);
        Assert.Contains("brand=tallgrad-works", (await Shop.Visit().GetAsync("/en/search?q=meter&brand=tallgrad")).RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_merged_into_another_and_comes_back()
    {
        var assistant = await Shop.AssistantAsync();
        var (page, other) = (await assistant.MakeBrandAsync("Typo Works"), await assistant.MakeBrandAsync("Type Works", "正字"));
        var product = await assistant.BeginAsync("Kettle by typo", "");
        await assistant.PressAsync(product, "save", ("f.brand", page.Id().ToString()));
        page = await assistant.OpenAsync($"/office/brands/{page.Id()}");

        Assert.Contains("“Typo Works” still makes 1 goods.", (await assistant.SubmitAsync(page, "#removal")).QuerySelector("#f-to-error")!.TextContent, StringComparison.Ordinal);
        var merged = await assistant.SubmitAsync(page, "#removal", ("to", other.Id().ToString()));
        Assert.Contains("1 goods have another brand now", merged.Status(), StringComparison.Ordinal);
        Assert.Equal(other.Id(), await MakerAsync(product.Id()));
        Assert.DoesNotContain("Typo Works", merged.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("still lead to “Type Works”", (await assistant.SaveAsync(await assistant.MakeBrandAsync("Third Works"), ("f.slug", "typo-works"))).Alert(), StringComparison.Ordinal);

        var back = await assistant.SubmitAsync(merged, "#undo");
        Assert.Contains("“Typo Works” is back.", back.Status(), StringComparison.Ordinal);
        Assert.Equal(page.Id(), await MakerAsync(product.Id()));
    }

    [Fact]
    public async Task One_that_makes_nothing_is_removed_and_what_is_wrong_stays_typed()
    {
        var assistant = await Shop.AssistantAsync();
        var form = await assistant.OpenAsync("/office/brands/new");
        var refused = await assistant.SaveAsync(form, ("f.zh.name", "只有中文"));
        Assert.Contains("Give it an English name", refused.QuerySelector("#f-en-name-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("f-en-name-error", refused.QuerySelector("#f-en-name")!.GetAttribute("aria-describedby"));
        Assert.Equal("只有中文", refused.Value("zh.name"));

        var page = await assistant.SaveAsync(refused, ("f.en.name", "Made for nothing"));
        var removed = await assistant.SubmitAsync(page, "#removal");

        Assert.Contains("“Made for nothing” was removed.", removed.Status(), StringComparison.Ordinal);
        Assert.False(await Shop.WithAsync<CatalogDb, bool>(db => db.Brands.AnyAsync(brand => brand.Slug == "made-for-nothing", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Two_of_one_name_get_two_addresses_and_are_found()
    {
        var assistant = await Shop.AssistantAsync();
        await assistant.MakeBrandAsync("Twice Made");
        var second = await assistant.MakeBrandAsync("Twice Made");

        Assert.Equal("twice-made-2", second.Value("slug"));
        Assert.Equal(2, (await assistant.OpenAsync("/office/brands?q=twice%20made&lacks=zh")).QuerySelectorAll("tbody tr").Length);
        Assert.Contains("No brand here fits", (await assistant.OpenAsync("/office/brands?q=nothing-has-this")).Words(), StringComparison.Ordinal);
    }

    private Task<Guid> MakerAsync(Guid product) => Shop.WithAsync<CatalogDb, Guid>(db => db.Products.Where(row => row.Id == product).Select(row => row.BrandId).SingleAsync(TestContext.Current.CancellationToken));
}
