using System.Net;
using AngleSharp.Dom;

namespace Storefront.IntegrationTests.Office.Products;

public sealed class TwoAssistants
{
    [Fact]
    public async Task The_second_is_shown_what_the_first_changed_and_chooses()
    {
        await using var shop = await Shop.OpenAsync();
        var (ines, owner) = (await shop.AssistantAsync(), await shop.AssistantAsync("owner@staybolt.example"));
        var (first, second) = (await ines.EditAsync(shop, "kettle-k17"), await owner.EditAsync(shop, "kettle-k17"));
        await ines.PressAsync(first, "save", ("f.en.line", "Ines’s line"), ("f.warranty", "5"), (first.Cell("K17-MOSS", "usd"), "91"));

        var answer = await owner.SendAsync(second, "#product", ("f.en.line", "The owner’s line"), ("f.zh.line", "老板写的"), ("do", "save"));
        var asked = await Visitor.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Ines’s line", asked.QuerySelector("#clashes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ines Duarte", asked.QuerySelector("#clashes")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The owner’s line", asked.Value("en.line"));
        Assert.Equal("老板写的", asked.Value("zh.line"));
        Assert.Equal("5", asked.Value("warranty"));

        var saved = await owner.PressAsync(asked, "save", ("choice.en.line", "theirs"));

        Assert.Equal("Ines’s line", saved.Value("en.line"));
        Assert.Equal("老板写的", saved.Value("zh.line"));
        Assert.Equal("5", saved.Value("warranty"));
        Assert.Equal("91.00", saved.Value(saved.Cell("K17-MOSS", "usd")["f.".Length..]));
    }

    [Fact]
    public async Task Of_many_who_save_in_the_same_moment_nobody_writes_over_another()
    {
        await using var shop = await Shop.OpenAsync();
        var pages = new List<(Visitor Who, IDocument Page)>();
        for (var person = 0; person < 6; person++)
        {
            var assistant = await shop.AssistantAsync();
            pages.Add((assistant, await assistant.EditAsync(shop, "kettle-k17")));
        }

        var answers = await Task.WhenAll(pages.Select((each, number) => each.Who.SendAsync(each.Page, "#product", ("f.en.line", $"Line {number}"), ("do", "save"))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task What_an_other_added_is_not_taken_out_by_a_form_that_did_not_know_of_it()
    {
        await using var shop = await Shop.OpenAsync();
        var (ines, owner) = (await shop.AssistantAsync(), await shop.AssistantAsync("owner@staybolt.example"));
        var (first, second) = (await ines.EditAsync(shop, "kettle-k17"), await owner.EditAsync(shop, "kettle-k17"));
        await ines.PressAsync(await ines.PressAsync(first, "add-link:Accessory:grinder-m40"), "save");

        var asked = await owner.PressAsync(second, "save", ("f.en.line", "Other"));
        var saved = await owner.PressAsync(asked, "save");

        Assert.Equal("Other", saved.Value("en.line"));
        Assert.Contains(saved.QuerySelectorAll("[name^='f.link.Accessory']"), field => field.GetAttribute("value") == "grinder-m40");
    }
}
