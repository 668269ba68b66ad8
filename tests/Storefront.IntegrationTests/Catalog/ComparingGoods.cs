using AngleSharp.Dom;

namespace Storefront.IntegrationTests.Catalog;

public sealed class ComparingGoods(OneShop same) : IClassFixture<OneShop>
{
    [Fact]
    public async Task Products_stand_side_by_side_and_rows_that_agree_are_marked()
    {
        var shop = same.Shop;

        var page = await shop.Visit().OpenAsync("/en/compare?p=kettle-k17-t&p=kettle-k17&p=gooseneck-kettle-g09");

        Assert.Equal(["Kettle K17", "Kettle K17 T", "Gooseneck kettle G09"], page.QuerySelectorAll(".comparison-names a").Select(name => name.TextContent));
        Assert.Equal(["58\u00A0dB", "58\u00A0dB", "52\u00A0dB"], Cells(page, "Noise at 1 m"));
        Assert.Equal("52\u00A0dB", Row(page, "Noise at 1 m").QuerySelector(".is-odd")!.TextContent.Trim());
        Assert.Contains("is-same", Row(page, "Stops when empty").ClassList);
        Assert.DoesNotContain("is-same", Row(page, "Noise at 1 m").ClassList);
        Assert.Equal("noindex, follow", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));

        // One scale: every cell stands for the same width.
        var widths = page.QuerySelectorAll(".comparison-pictures svg.shelf-drawing").Select(drawing => drawing.GetAttribute("viewBox")!.Split(' ')[2]).ToList();
        Assert.Equal(3, widths.Count);
        Assert.Single(widths.Distinct());
    }

    [Fact]
    public async Task Pluses_and_minuses_are_what_the_figures_say()
    {
        var shop = same.Shop;

        var page = await shop.Visit().OpenAsync("/en/compare?p=kettle-k17&p=kettle-k17-t&p=gooseneck-kettle-g09");

        var points = page.QuerySelectorAll(".points").Select(list => list.QuerySelectorAll("li").Select(point => point.TextContent.Trim()[1..]).ToList()).ToList();
        Assert.Contains("For: Costs least, $89.00", points[0]);
        Assert.Contains("For: Parts sold singly: 8, best of these", points[1]);
        Assert.Contains("For: Noise at 1 m: 52 dB, best of these", points[2]);
        Assert.Contains("Against: Outer wall at the boil: 92 °C, last of these", points[2]);

        // Both K17 are as loud: neither is the worst alone.
        Assert.DoesNotContain(points[0].Concat(points[1]), point => point.Contains("Noise", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_order_of_the_address_makes_no_difference()
    {
        var shop = same.Shop;

        var one = await shop.Visit().OpenAsync("/zh-cn/compare?p=kettle-k17&p=kettle-k17-t");
        var other = await shop.Visit().OpenAsync("/zh-cn/compare?p=kettle-k17-t&p=kettle-k17&p=kettle-k17");

        Assert.Equal("两件，并排看", one.QuerySelector("h1")!.TextContent);
        Assert.Equal(one.QuerySelector("main")!.TextContent, other.QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("/en/compare", "Nothing to compare yet", 0)]
    [InlineData("/en/compare?p=", "Nothing to compare yet", 0)]
    [InlineData("/en/compare?p=kettle-k17&p=no-such-thing", "Compare Kettle K17", 1)]
    [InlineData("/en/compare?p=kettle-k17&p=..%2F..%2Fetc&p=%27%20OR%201=1--", "Compare Kettle K17", 1)]
    [InlineData("/en/compare?p=kettle-k17&p=kettle-k17-t&p=gooseneck-kettle-g09&p=travel-kettle-t05&p=grinder-m40", "Four, side by side", 4)]
    public async Task Whatever_the_address_holds_the_page_says_what_it_shows(string address, string heading, int columns)
    {
        var shop = same.Shop;

        var page = await shop.Visit().OpenAsync(address);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(columns, page.QuerySelectorAll(".comparison-names th").Length);
        var asked = address.Split("p=").Skip(1).Count(slug => slug.Length > 0);
        Assert.Equal(asked > columns, page.QuerySelector(".note") is not null);
    }

    [Fact]
    public async Task Of_five_the_first_four_stay_and_the_fifth_is_named()
    {
        var page = await same.Shop.Visit().OpenAsync("/en/compare?p=travel-kettle-t05&p=kettle-k17&p=gooseneck-kettle-g09&p=kettle-k17-t&p=carafe-c6&p=no-such-thing");

        Assert.Equal(["Travel kettle T05", "Kettle K17", "Kettle K17 T", "Gooseneck kettle G09"], page.QuerySelectorAll(".comparison-names a").Select(name => name.TextContent));
        var notes = page.QuerySelectorAll(".note").Select(note => note.TextContent.Trim()).ToList();
        Assert.Equal(["One of the products asked for is not here: it is not known or not sold in this market.", "Four fit side by side; left out: Carafe and dripper C6."], notes);
    }

    [Fact]
    public async Task A_list_and_a_product_lead_there_and_another_one_can_be_added()
    {
        var shop = same.Shop;
        var visitor = shop.Visit();

        var list = await visitor.OpenAsync("/en/c/kettles");
        Assert.Equal("/en/compare", list.QuerySelector("form#compare")!.GetAttribute("action"));
        Assert.Contains("kettle-k17", list.QuerySelectorAll("input[name=p][form=compare]").Select(box => box.GetAttribute("value")));
        var product = await visitor.OpenAsync("/en/p/kettle-k17");
        Assert.NotNull(product.QuerySelector("a[href='/en/compare?p=kettle-k17']"));

        var page = await visitor.OpenAsync("/en/compare?p=kettle-k17");

        var form = page.QuerySelector(".comparison-add")!;
        Assert.Equal(["kettle-k17"], form.QuerySelectorAll("input[name=p]").Select(field => field.GetAttribute("value")));
        Assert.Contains("travel-kettle-t05", form.QuerySelectorAll("option").Select(option => option.GetAttribute("value")));
        Assert.DoesNotContain("kettle-k17", form.QuerySelectorAll("option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public async Task Imported_goods_are_compared_without_pictures_and_without_opinions()
    {
        await using var shop = await Shop.OpenAsync();
        using var feeds = new Feeds();
        await Feeds.RunAsync(shop, feeds.Write(Feeds.Row("1", "Mouse M1", price: 1000), Feeds.Row("2", "Mouse M2 & Co", price: 2000)));

        var page = await shop.Visit().OpenAsync("/en/compare?p=mouse-m1&p=mouse-m2-co");

        Assert.Equal(2, page.QuerySelectorAll(".comparison-pictures .rating-plate").Length);
        Assert.Contains("Mouse M2 & Co", page.QuerySelectorAll(".comparison-names a").Select(name => name.TextContent));
        Assert.Contains("Against: Costs most, $20.00", page.QuerySelectorAll(".points li").Select(point => point.TextContent.Trim()[1..]));
    }

    private static IElement Row(IParentNode page, string label) => page.QuerySelectorAll(".comparison-table tbody tr").Single(row => row.QuerySelector("th")?.TextContent == label);

    private static IEnumerable<string> Cells(IParentNode page, string label) => Row(page, label).QuerySelectorAll("td").Select(cell => cell.TextContent.Trim());
}
