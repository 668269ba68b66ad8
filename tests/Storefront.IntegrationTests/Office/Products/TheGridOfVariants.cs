using Storefront.Contracts.Catalog;

namespace Storefront.IntegrationTests.Office.Products;

public sealed class TheGridOfVariants(MakingAProduct.OneShop one) : IClassFixture<MakingAProduct.OneShop>
{
    private Shop Shop => one.Shop;

    [Fact]
    public async Task Combinations_are_made_beside_the_numbers_that_stand()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.EditAsync(Shop, "kettle-k17");
        var standing = page.Skus();

        page = await assistant.PressAsync(page, "generate", ("f.axis.finish.values", page.Value("axis.finish.values") + "\nplum | Plum | 梅紫"));

        Assert.Equal([.. standing, "K17-PLUM"], page.Skus());
        Assert.Equal(page.Value(page.Cell("K17-MOSS", "usd")[2..]), page.Value(page.Cell("K17-PLUM", "usd")[2..]));
    }

    [Fact]
    public async Task Each_wrong_cell_of_a_paste_is_named_and_nothing_is_taken()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.EditAsync(Shop, "kettle-k17");

        page = await assistant.PasteAsync(page, "SKU|Colour|GTIN|USD|CNY", "K17-MOSS|moss|2001001100018|ninety|549", "K17-X|Purple|2001001100019|89|549", "|moss||1|1");

        Assert.Contains("Row 2, USD: “ninety” is no price in USD", page.Alert(), StringComparison.Ordinal);
        Assert.Contains("Row 3, Colour: “Purple” is no value of Colour", page.Alert(), StringComparison.Ordinal);
        Assert.Contains("Row 3, barcode: “2001001100019” is no barcode", page.Alert(), StringComparison.Ordinal);
        Assert.Contains("Row 4 has no number", page.Alert(), StringComparison.Ordinal);
        Assert.DoesNotContain("K17-X", page.Skus());
        Assert.Contains("K17-X", page.QuerySelector("#f-paste")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_choices_say_how_a_line_is_written_and_each_part_of_the_page_has_one_heading()
    {
        var assistant = await Shop.AssistantAsync();

        var page = await assistant.EditAsync(Shop, "kettle-k17");

        Assert.All(page.Value("axis.finish.values").Split('\n'), line => Assert.Equal(3, line.Split('|').Length));
        Assert.StartsWith("one a line: code | English | Chinese", page.QuerySelector("#f-axis-finish-values-hint")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Price history", page.QuerySelector("#prices")!.TextContent);
        Assert.EndsWith(" changes", page.QuerySelector("#prices")!.ParentElement!.NextElementSibling!.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_column_of_a_paste_is_named()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.PasteAsync(await assistant.EditAsync(Shop, "kettle-k17"), "SKU|USD|Shelf life", "K17-MOSS|89|3");

        Assert.Contains("There is no column “Shelf life”.", page.Alert(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2001001100011", "is no barcode")]
    [InlineData("12345", "is no barcode")]
    [InlineData("2001001100025", "belongs to")]
    public async Task A_wrong_or_foreign_barcode_is_refused_at_its_cell(string gtin, string reason)
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle with a code", "");
        page = await assistant.PasteAsync(page, "SKU|USD", "CODE-1|89");

        page = await assistant.PressAsync(page, "save", (page.Cell("CODE-1", "gtins"), gtin));

        Assert.Contains(reason, page.QuerySelector(".variant-grid .field-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_another_product_and_a_number_twice_are_refused()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle with a number", "");

        page = await assistant.PressAsync(await assistant.PasteAsync(page, "SKU|USD", "K17-MOSS|89"), "save");
        Assert.Contains("K17-MOSS is the number of another product’s variant.", page.Alert(), StringComparison.Ordinal);

        page = await assistant.PressAsync(page, "add-variant");
        var added = page.QuerySelectorAll("input[name$='.sku']")[^1].GetAttribute("name")!;
        page = await assistant.PressAsync(page, "save", (page.Cell("K17-MOSS", "sku"), "TWICE"), (added, "TWICE"));
        Assert.Contains("The number TWICE stands twice", page.Alert(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_price_that_is_none_is_refused_and_one_that_changes_enters_the_history_with_its_author()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.EditAsync(Shop, "toaster-t2");
        var (sku, cell) = (page.Skus()[0], page.Cell(page.Skus()[0], "usd"));

        Assert.Contains("is no price in USD", (await assistant.PressAsync(page, "save", (cell, "-5"))).Alert(), StringComparison.Ordinal);
        page = await assistant.PressAsync(page, "save", (cell, "1,234.50"));

        Assert.Equal("1234.50", page.Value(cell[2..]));
        var row = page.QuerySelectorAll("#product ~ details tbody tr, details tbody tr").First(row => row.TextContent.Contains(sku, StringComparison.Ordinal));
        Assert.Contains("1,234.50", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ines Duarte", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_variant_is_no_longer_sold()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.EditAsync(Shop, "kettle-k17");

        await assistant.PressAsync(page, "save", (page.Cell("K17-SKY", "state"), "withdrawn"));
        await Shop.SettleAsync();

        Assert.DoesNotContain("Sky", (await Shop.Visit().OpenAsync("/en/p/kettle-k17")).QuerySelector(".variants")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pieces_are_booked_once_and_not_below_what_is_set_aside()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.EditAsync(Shop, "hand-grinder-h2");
        var field = page.QuerySelector("#stock-form input[name^=pieces]")!.GetAttribute("name")!;
        var before = await LevelAsync(field);

        await assistant.SubmitAsync(page, "#stock-form", (field, "7"));
        await assistant.SubmitAsync(page, "#stock-form", (field, "7"));
        Assert.Equal(before + 7, await LevelAsync(field));

        page = await assistant.SubmitAsync(await assistant.EditAsync(Shop, "hand-grinder-h2"), "#stock-form", (field, "−100000"));
        Assert.Contains("Nothing was booked.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before + 7, await LevelAsync(field));
        await Shop.VerifyAsync();
    }

    private Task<int> LevelAsync(string field) => Shop.WithAsync<IStockLevels, int>(async levels =>
    {
        var variant = Guid.Parse(field["pieces[".Length..^1]);
        return (await levels.FindAsync([variant], TestContext.Current.CancellationToken)).GetValueOrDefault(variant)?.OnHand ?? 0;
    });
}
