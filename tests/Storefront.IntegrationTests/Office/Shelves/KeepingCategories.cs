using System.Net;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.IntegrationTests.Office.Products;
using Storefront.Search.Data;
using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Office.Shelves;

public sealed class KeepingCategories(MakingAProduct.OneShop one) : IClassFixture<MakingAProduct.OneShop>
{
    private Shop Shop => one.Shop;

    [Fact]
    public async Task The_tree_stands_with_numbers_names_counts_and_what_is_hidden()
    {
        var assistant = await Shop.AssistantAsync();
        await assistant.MakeCategoryAsync("Nothing in it yet");

        var page = await assistant.OpenAsync("/office/categories");

        var row = page.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("kettles", StringComparison.Ordinal));
        Assert.StartsWith("1.", row.Children[0].TextContent.Trim(), StringComparison.Ordinal);
        Assert.NotEqual("0", row.Children[4].TextContent.Trim());
        Assert.Contains("Shown", row.TextContent, StringComparison.Ordinal);
        var empty = page.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("Nothing in it yet", StringComparison.Ordinal));
        Assert.Contains("Hidden", empty.TextContent, StringComparison.Ordinal);
        Assert.Contains("no 简体中文", empty.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing in it yet", (await assistant.OpenAsync("/office/categories?lacks=zh")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_is_renamed_everywhere_at_once_but_never_removed_nor_moved()
    {
        var assistant = await Shop.AssistantAsync();
        await Shop.Visit().OpenAsync("/zh-cn/pages/about");
        var id = await Shop.CategoryAsync("sound");
        var page = await assistant.OpenAsync($"/office/categories/{id}");
        Assert.Null(page.QuerySelector("#removal"));

        page = await assistant.SaveAsync(page, ("f.en.name", "Sound & radio"), ("f.zh.name", "音响与收音机"), ("f.en.line", "What is heard."));

        Assert.Contains("Saved", page.Status(), StringComparison.Ordinal);
        Assert.Contains("Sound & radio", page.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ines Duarte", page.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        await Shop.SettleAsync();
        var shown = await Shop.Visit().OpenAsync("/en/c/sound");
        Assert.Equal("Sound & radio", shown.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("What is heard.", shown.Words(), StringComparison.Ordinal);
        Assert.Contains("音响与收音机", (await Shop.Visit().OpenAsync("/zh-cn/pages/about")).QuerySelector("header")!.TextContent, StringComparison.Ordinal);

        var forced = await assistant.SaveAsync(page, ("f.parent", (await Shop.CategoryAsync("light")).ToString()));
        Assert.Contains("A numbered section stays at the top.", forced.Alert(), StringComparison.Ordinal);
        page.QuerySelector("#kept")!.SetAttribute("action", $"/office/categories/{id}/removal");
        Assert.Contains("may be renamed, but not removed", (await assistant.SubmitAsync(page, "#kept")).Alert(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_goods_of_a_renamed_category_are_told_to_the_search()
    {
        var assistant = await Shop.AssistantAsync();
        var toaster = await Shop.IdAsync("toaster-t2");
        await Shop.SettleAsync();
        var (before, document) = (await LastChangeAsync(), DocumentId.Of(toaster));

        await assistant.SaveAsync(await assistant.OpenAsync($"/office/categories/{await Shop.CategoryAsync("toasters")}"), ("f.en.name", "Bread toasters"));
        await Shop.SettleAsync();

        Assert.True(await Shop.WithAsync<SearchDb, bool>(db => db.Changes.AnyAsync(change => change.Sequence > before && change.DocumentId == document, TestContext.Current.CancellationToken)));
        Assert.Contains("Bread toasters", (await Shop.Visit().OpenAsync("/en/p/toaster-t2")).QuerySelector(".breadcrumb")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_address_leads_on_and_one_in_use_names_who_has_it()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.OpenAsync($"/office/categories/{await Shop.CategoryAsync("grinders")}");

        var refused = await assistant.SaveAsync(page, ("f.slug", "kettles"), ("f.en.line", "Kept as typed"));
        Assert.Contains("“kettles” is the address of", refused.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Kept as typed", refused.Value("en.line"));
        Assert.Contains("small letters", (await assistant.SaveAsync(page, ("f.slug", "Grinders!"))).Alert(), StringComparison.Ordinal);

        await assistant.SaveAsync(page, ("f.slug", "coffee-grinders"));
        await Shop.SettleAsync();

        var answer = await Shop.Visit().GetAsync("/en/c/grinders?sort=price");
        Assert.Equal("/en/c/coffee-grinders?sort=price", answer.RequestMessage!.RequestUri!.PathAndQuery);
        var other = await assistant.MakeCategoryAsync("Another one");
        Assert.Contains("Links to “grinders” still lead to", (await assistant.SaveAsync(other, ("f.slug", "grinders"))).Alert(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_moves_below_another_but_never_below_itself_or_its_own()
    {
        var assistant = await Shop.AssistantAsync();
        var outer = await assistant.MakeCategoryAsync("Outer");
        var inner = await assistant.MakeCategoryAsync("Inner", outer.Id().ToString());
        var deep = await assistant.MakeCategoryAsync("Deep", inner.Id().ToString());

        Assert.Contains("“Outer” cannot stand below itself.", (await assistant.SaveAsync(outer, ("f.parent", outer.Id().ToString()))).Alert(), StringComparison.Ordinal);
        Assert.Contains("“Outer” cannot stand below “Deep”, which stands below it.", (await assistant.SaveAsync(outer, ("f.parent", deep.Id().ToString()))).Alert(), StringComparison.Ordinal);

        var moved = await assistant.SaveAsync(deep, ("f.parent", ""));
        Assert.Contains("Saved", moved.Status(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_who_move_two_below_each_other_at_once_one_is_refused()
    {
        var (ines, owner) = (await Shop.AssistantAsync(), await Shop.AssistantAsync("owner@staybolt.example"));
        for (var round = 1; round <= 4; round++)
        {
            var (left, right) = (await ines.MakeCategoryAsync($"Left {round}"), await ines.MakeCategoryAsync($"Right {round}"));
            var answers = await Task.WhenAll(
                ines.SendAsync(left, "#kept", ("f.parent", right.Id().ToString())),
                owner.SendAsync(await owner.OpenAsync($"/office/categories/{right.Id()}"), "#kept", ("f.parent", left.Id().ToString())));

            Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
            Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.UnprocessableEntity);
        }

        Assert.Equal(HttpStatusCode.OK, (await ines.GetAsync("/office/categories")).StatusCode);
    }

    [Fact]
    public async Task It_changes_places_with_its_neighbour_and_the_keyboard_stays()
    {
        var assistant = await Shop.AssistantAsync();
        var above = await assistant.MakeCategoryAsync("Ordered");
        foreach (var name in new[] { "First", "Second", "Third" })
        {
            await assistant.MakeCategoryAsync(name, above.Id().ToString());
        }

        var third = await Shop.CategoryAsync("third");
        var page = await assistant.SubmitAsync(await assistant.OpenAsync("/office/categories"), "#order", ("shift", $"{third}:up"));
        Assert.Equal(["First", "Third", "Second"], Ordered(page));
        Assert.Equal($"{third}:up", page.QuerySelector("[autofocus]")!.GetAttribute("value"));

        page = await assistant.SubmitAsync(page, "#order", ("shift", $"{third}:up"));
        Assert.Equal(["Third", "First", "Second"], Ordered(page));
        Assert.Equal($"{third}:down", page.QuerySelector("[autofocus]")!.GetAttribute("value"));

        static IEnumerable<string> Ordered(AngleSharp.Dom.IDocument page) =>
            page.QuerySelectorAll("tbody .row-title").Select(cell => cell.TextContent.Trim()).Where(name => name is "First" or "Second" or "Third");
    }

    [Fact]
    public async Task One_that_is_not_empty_is_removed_with_what_is_in_it_moved_and_comes_back()
    {
        var assistant = await Shop.AssistantAsync();
        var target = await assistant.MakeCategoryAsync("Where they go");
        var page = await assistant.MakeCategoryAsync("To be removed", zh: "将删除");
        var child = await assistant.MakeCategoryAsync("Its child", page.Id().ToString());
        var product = await assistant.BeginAsync("Kettle in it", "");
        await assistant.PressAsync(product, "save", ("f.category", page.Id().ToString()));
        page = await assistant.OpenAsync($"/office/categories/{page.Id()}");

        var refused = await assistant.SubmitAsync(page, "#removal");
        Assert.Contains("“To be removed” still holds 1 goods and 1 categories.", refused.QuerySelector("#f-to-error")!.TextContent, StringComparison.Ordinal);
        refused = await assistant.SubmitAsync(page, "#removal", ("to", child.Id().ToString()));
        Assert.Contains("cannot move to “Its child”", refused.Alert(), StringComparison.Ordinal);

        var removed = await assistant.SubmitAsync(refused, "#removal", ("to", target.Id().ToString()));
        await Shop.SettleAsync();
        Assert.Contains("1 goods moved", removed.Status(), StringComparison.Ordinal);
        Assert.Equal(target.Id(), await WhereAsync(product.Id()));
        Assert.Equal(target.Id(), await ParentAsync(child.Id()));
        Assert.Equal("/en/c/where-they-go", (await Shop.Visit().GetAsync("/en/c/to-be-removed")).RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Ines Duarte", (await assistant.OpenAsync($"/office/products/{product.Id()}")).QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);

        var back = await assistant.SubmitAsync(removed, "#undo");
        await Shop.SettleAsync();
        Assert.Contains("“To be removed” is back.", back.Status(), StringComparison.Ordinal);
        Assert.Equal(page.Id(), await WhereAsync(product.Id()));
        Assert.Equal(page.Id(), await ParentAsync(child.Id()));
        Assert.Equal("将删除", (await Shop.Visit().OpenAsync("/zh-cn/c/to-be-removed")).QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("It is back already.", (await assistant.SubmitAsync(removed, "#undo")).Alert(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_assistants_is_asked()
    {
        var (ines, owner) = (await Shop.AssistantAsync(), await Shop.AssistantAsync("owner@staybolt.example"));
        var first = await ines.MakeCategoryAsync("Asked twice");
        var second = await owner.OpenAsync($"/office/categories/{first.Id()}");
        await ines.SaveAsync(first, ("f.en.name", "Ines’s name"), ("f.zh.line", "只有她改的"));

        var answer = await owner.SendAsync(second, "#kept", ("f.en.name", "The owner’s name"), ("f.en.line", "Only mine"));
        var asked = await Visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Ines’s name", asked.QuerySelector("#clashes")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The owner’s name", asked.Value("en.name"));
        Assert.Equal("只有她改的", asked.Value("zh.line"));
        Assert.Contains("Ines Duarte changed it after you opened", (await owner.SubmitAsync(second, "#removal")).Alert(), StringComparison.Ordinal);

        var saved = await owner.SaveAsync(asked, ("choice.en.name", "theirs"));
        Assert.Equal("Ines’s name", saved.Value("en.name"));
        Assert.Equal("Only mine", saved.Value("en.line"));
        Assert.Equal("只有她改的", saved.Value("zh.line"));
    }

    [Fact]
    public async Task Unsorted_goods_stand_as_something_to_do()
    {
        var assistant = await Shop.AssistantAsync();
        var form = await assistant.OpenAsync("/office/products/new");
        await assistant.SubmitAsync(form, "#new", ("NameEn", "Nobody sorted it"), ("Brand", form.Choice("#Brand", "Staybolt")));

        var todo = (await assistant.OpenAsync("/office/categories")).QuerySelector("#unsorted a")!;

        Assert.Contains("Nobody sorted it", (await assistant.OpenAsync(todo.GetAttribute("href")!)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var page = await assistant.OpenAsync($"/office/categories/{await Shop.CategoryAsync("uncategorised")}");
        Assert.Contains("its address stays", (await assistant.SaveAsync(page, ("f.slug", "other"))).Alert(), StringComparison.Ordinal);
    }

    private Task<long> LastChangeAsync() => Shop.WithAsync<SearchDb, long>(async db => await db.Changes.MaxAsync(change => (long?)change.Sequence, TestContext.Current.CancellationToken) ?? 0);

    private Task<Guid> WhereAsync(Guid product) => Shop.WithAsync<CatalogDb, Guid>(db => db.Products.Where(row => row.Id == product).Select(row => row.CategoryId).SingleAsync(TestContext.Current.CancellationToken));

    private Task<Guid?> ParentAsync(Guid category) => Shop.WithAsync<CatalogDb, Guid?>(db => db.Categories.Where(row => row.Id == category).Select(row => row.ParentId).SingleAsync(TestContext.Current.CancellationToken));
}
