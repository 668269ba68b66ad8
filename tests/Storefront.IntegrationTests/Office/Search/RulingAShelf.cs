using AngleSharp.Dom;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.IntegrationTests.Office.Products;
using Storefront.Search.Tuning;

namespace Storefront.IntegrationTests.Office.Search;

public sealed class RulingAShelf(OneShop one) : IClassFixture<OneShop>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Shop Shop => one.Shop;

    [Fact]
    public async Task A_rule_of_a_category_moves_its_goods_at_once_and_ending_it_moves_them_back()
    {
        var shopper = Shop.Visit();
        var before = Slugs(await shopper.OpenAsync("/en/c/kettles"));
        var staff = await Shop.AssistantAsync();
        var form = await staff.OpenAsync("/office/search/rules/new");

        await staff.SubmitAsync(form, "#rule", ("Category", "kettles"), ("Product", before[^1]), ("Kind", "Pin"), ("Place", "1"), ("Do", "save"));
        await staff.SubmitAsync(form, "#rule", ("Category", "kettles"), ("Product", before[0]), ("Kind", "Bury"), ("Do", "save"));
        var rules = await staff.SubmitAsync(form, "#rule", ("Category", "kettles"), ("Product", before[2]), ("Kind", "Boost"), ("Do", "save"));

        var moved = Slugs(await shopper.OpenAsync("/en/c/kettles"));
        Assert.Equal([before[^1], before[2], .. before[1..^1].Where(slug => slug != before[2]), before[0]], moved);
        Assert.Equal(before.Order(), Slugs(await shopper.OpenAsync("/en/c/kettles?sort=price")).Order());
        Assert.NotEqual(before[^1], Slugs(await shopper.OpenAsync("/en/c/kettles?sort=-price"))[0]);

        while (rules.QuerySelectorAll("tbody tr").FirstOrDefault(row => row.TextContent.Contains("kettles", StringComparison.OrdinalIgnoreCase) && row.QuerySelector("form[action$='/end']") is not null) is { } row)
        {
            rules = await staff.SubmitAsync(rules, $"form[action='{row.QuerySelector("form[action$='/end']")!.GetAttribute("action")}']");
        }

        Assert.Equal(before, Slugs(await shopper.OpenAsync("/en/c/kettles")));
    }

    [Fact]
    public async Task A_pin_moves_the_pages_behind_it_and_a_filter_is_stronger()
    {
        var shopper = Shop.Visit();
        const string shelf = "/en/c/parts-and-consumables";
        var last = Slugs(await shopper.OpenAsync($"{shelf}?page=3"))[^1];
        var firstPage = Slugs(await shopper.OpenAsync(shelf));

        await Shop.WithAsync<KeepRule>(async keep =>
            Assert.True((await keep.RunAsync(null, new PlaceRule(null, "parts-and-consumables", await Shop.IdAsync(last), PlaceKind.Pin, 20, null, null), "test", Stop))!.Succeeded));
        await Shop.Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(CatalogCache.Tag, Stop);

        Assert.Equal([.. firstPage[..19], last, .. firstPage[19..^1]], Slugs(await shopper.OpenAsync(shelf)));
        Assert.Equal(firstPage[^1], Slugs(await shopper.OpenAsync($"{shelf}?page=2"))[0]);
        Assert.DoesNotContain(last, Slugs(await shopper.OpenAsync($"{shelf}?price=100000-100001")));
    }

    private static List<string> Slugs(IDocument shelf) =>
        [.. shelf.QuerySelectorAll(".list-view a[href^='/en/p/']").Select(link => link.GetAttribute("href")!.Split('/', '?')[3]).Distinct()];
}
