using System.Net;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.IntegrationTests.Office.Products;

namespace Storefront.IntegrationTests.Office.Shelves;

public sealed class KeepingAttributes(MakingAProduct.OneShop one) : IClassFixture<MakingAProduct.OneShop>
{
    private Shop Shop => one.Shop;

    [Fact]
    public async Task Those_that_lack_Chinese_stand_first_and_thousands_page()
    {
        var assistant = await Shop.AssistantAsync();
        await Shop.WithAsync<CatalogDb>(async db =>
        {
            db.AddRange(Enumerable.Range(1, 250).Select(number => new AttributeDefinition { Code = $"t_many_{number}", Kind = AttributeKind.Text, LabelEn = $"Many {number}", GroupEn = "Data of the maker", Unit = number == 7 ? "bananas" : null, Position = 20_000 + number }));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        var page = await assistant.OpenAsync("/office/attributes");
        Assert.Contains("no 简体中文", page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(100, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(50, (await assistant.OpenAsync("/office/attributes?zh=no&q=many&page=3")).QuerySelectorAll("tbody tr").Length);
        Assert.Single((await assistant.OpenAsync("/office/attributes?unit=bananas&uses=0&kind=Text")).QuerySelectorAll("tbody tr"));
        Assert.All((await assistant.OpenAsync("/office/attributes?uses=10&zh=yes")).QuerySelectorAll("tbody tr"), row => Assert.True(int.Parse(row.Children[7].TextContent.Trim(), System.Globalization.CultureInfo.InvariantCulture) >= 10));
        Assert.Contains("No attribute here fits", (await assistant.OpenAsync("/office/attributes?q=nothing-has-this")).Words(), StringComparison.Ordinal);

        var missing = (await assistant.OpenAsync("/office/translations")).QuerySelectorAll("#missing tbody tr").First(row => row.TextContent.Contains("All attributes in Chinese", StringComparison.Ordinal));
        Assert.True(int.Parse(missing.Children[1].TextContent.Trim(), System.Globalization.CultureInfo.InvariantCulture) >= 250);
        Assert.NotEmpty((await assistant.OpenAsync(missing.QuerySelector("a")!.GetAttribute("href")!)).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Units_and_markets_are_words_of_the_language_that_staff_read()
    {
        var assistant = await Shop.AssistantAsync();
        var english = await assistant.OpenAsync($"/office/products/{await Shop.IdAsync("kettle-k17")}");
        Assert.Contains("United States and overseas", english.QuerySelector(".attribute-grid")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["everywhere", "United States and overseas", "European Union and United Kingdom", "Mainland China"], english.QuerySelectorAll("#attribute-market option").Select(option => option.TextContent));
        await assistant.SubmitAsync(await assistant.OpenAsync("/office"), "form[action='/office/language']", ("language", "zh-CN"));

        var list = await assistant.OpenAsync("/office/attributes?unit=months");
        var product = await assistant.OpenAsync($"/office/products/{await Shop.IdAsync("kettle-k17")}");

        Assert.Equal("个月", list.QuerySelector("#unit option[value=months]")!.TextContent);
        Assert.All(list.QuerySelectorAll("[data-label=单位]"), unit => Assert.Equal("个月", unit.TextContent));
        Assert.Contains("欧盟与英国", product.QuerySelector(".attribute-grid")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("中文页面写作“个”", (await assistant.OpenAsync((await assistant.OpenAsync("/office/attributes?unit=pcs")).QuerySelector("tbody a")!.GetAttribute("href")!)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_renamed_at_once_and_never_offered_as_a_filter()
    {
        var assistant = await Shop.AssistantAsync();
        var offered = (await Shop.Visit().OpenAsync("/en/c/kettles")).QuerySelector("#filters input[name^='attr.']")!.GetAttribute("name")!;
        await assistant.SaveAsync(await assistant.OpenAsync($"/office/attributes/{await Shop.AttributeAsync("capacity")}"), ("f.en.label", "How much it holds"), ("f.zh.label", "装多少"));

        var page = await assistant.SaveAsync(await assistant.OpenAsync($"/office/attributes/{await Shop.AttributeAsync(offered["attr.".Length..])}"), ("f.filter", "never"));
        Assert.Contains("Never offered", page.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        await Shop.SettleAsync();

        Assert.DoesNotContain($"\"{offered}\"", (await Shop.Visit().OpenAsync("/en/c/kettles")).QuerySelector("#filters")!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("How much it holds", (await Shop.Visit().OpenAsync("/en/p/kettle-k17")).Words(), StringComparison.Ordinal);
        Assert.Contains("装多少", (await Shop.Visit().OpenAsync("/zh-cn/p/kettle-k17")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_kind_stays_while_anything_is_stated()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.OpenAsync($"/office/attributes/{await Shop.AttributeAsync("weight")}");
        Assert.Contains("goods state it, so its kind stays.", page.Words(), StringComparison.Ordinal);

        var refused = await assistant.SaveAsync(page, ("f.kind", "Text"), ("f.position", "many"));

        Assert.Contains("so its kind stays.", refused.QuerySelector("#f-kind-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("whole number", refused.QuerySelector("#f-position-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("many", refused.Value("position"));

        await Shop.WithAsync<CatalogDb>(async db =>
        {
            db.Add(new AttributeDefinition { Code = "t_not_stated", Kind = AttributeKind.Text, LabelEn = "Not stated", GroupEn = "Data of the maker" });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        var id = await Shop.AttributeAsync("t_not_stated");
        await assistant.SaveAsync(await assistant.OpenAsync($"/office/attributes/{id}"), ("f.kind", "Number"), ("f.better", "Less"), ("f.unit", "mm"));
        Assert.True(await Shop.WithAsync<CatalogDb, bool>(db => db.Attributes.AnyAsync(
            row => row.Id == id && row.Kind == AttributeKind.Number && row.Better == AttributeAdvantage.Less && row.Unit == "mm", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Of_many_who_save_in_the_same_moment_nobody_writes_over_another()
    {
        var id = await Shop.AttributeAsync("power");
        var pages = new List<(Visitor Who, AngleSharp.Dom.IDocument Page)>();
        for (var person = 0; person < 5; person++)
        {
            var assistant = await Shop.AssistantAsync();
            pages.Add((assistant, await assistant.OpenAsync($"/office/attributes/{id}")));
        }

        var answers = await Task.WhenAll(pages.Select((each, number) => each.Who.SendAsync(each.Page, "#kept", ("f.en.label", $"Power {number}"))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(4, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Speaks_Chinese_to_those_who_do()
    {
        var assistant = await Shop.AssistantAsync();
        await assistant.SubmitAsync(await assistant.OpenAsync("/office"), "form[action='/office/language']", ("language", "zh-CN"));

        foreach (var (path, title) in new[] { ("categories", "分类"), ("brands", "品牌"), ("attributes", "属性"), ("translations", "翻译") })
        {
            var page = await assistant.OpenAsync($"/office/{path}");
            Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
            Assert.Equal("page", page.QuerySelector($".catalogue-nav a[href='/office/{path}']")!.GetAttribute("aria-current"));
        }
    }
}
