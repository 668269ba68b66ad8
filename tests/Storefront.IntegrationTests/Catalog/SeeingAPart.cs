using System.Net;

namespace Storefront.IntegrationTests.Catalog;

/// <summary>A kettle can be bought part by part, and each part is seen as it lies on the bench.</summary>
public sealed class SeeingAPart(OneShop same) : IClassFixture<OneShop>
{
    private const string Picture = "/media/drawings/parts/kettle.lid.svg";

    [Theory]
    [InlineData("en", "Lid with knob K17-01, The part by itself", "Where it belongs")]
    [InlineData("zh-cn", "壶盖 K17-01，单独的零件", "装在哪里")]
    public async Task A_part_shows_its_own_group_of_the_drawing_and_where_it_belongs(string market, string alternative, string place)
    {
        var shop = same.Shop;
        var visitor = shop.Visit();
        var page = await visitor.OpenAsync($"/{market}/p/k17-01");

        var pictures = page.QuerySelectorAll(".gallery-figures img");
        Assert.Equal([Picture, "/media/drawings/kettle-exploded-graphite.svg"], pictures.Select(picture => picture.PictureFile()));
        Assert.Equal(alternative, pictures[0].GetAttribute("alt"));
        Assert.NotEqual("0", pictures[0].GetAttribute("width"));
        Assert.Contains(place, page.QuerySelector("#figure-2")!.TextContent, StringComparison.Ordinal);

        using var file = await visitor.GetAsync(Picture);
        Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (file.StatusCode, file.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task It_is_seen_on_its_card_and_in_the_cart()
    {
        var shop = same.Shop;
        var buyer = new Ordering.Buyer(shop, "en");
        await buyer.AddAsync("K17-04");

        Assert.Equal("/media/drawings/parts/kettle.handle.svg", (await buyer.CartAsync()).QuerySelector(".thumb img")!.PictureFile());
        var shelf = await buyer.Visitor.OpenAsync("/en/c/parts-water-and-coffee?attr.fits=K17");
        Assert.Equal(Picture, shelf.QuerySelector("a[href='/en/p/k17-01']")!.Closest("li, article")!.QuerySelector("img")!.PictureFile());
        Assert.Empty(shelf.QuerySelectorAll(".shelf-ground"));
    }

    [Fact]
    public async Task One_that_is_not_drawn_keeps_its_plate()
    {
        var shop = same.Shop;

        var page = await shop.Visit().OpenAsync("/en/p/mm3-06");

        Assert.Empty(page.QuerySelectorAll(".gallery-figures img"));
        Assert.Contains("MM3-06", page.QuerySelector(".gallery .rating-plate")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shelf_of_several_makers_can_be_narrowed_to_one()
    {
        var shop = same.Shop;
        var visitor = shop.Visit();

        var all = await visitor.OpenAsync("/zh-cn/c/measuring");
        Assert.NotEmpty(all.QuerySelectorAll("input[name=brand][value=tallgrad]"));
        Assert.Contains("分毫", all.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(all.QuerySelectorAll(".shelf-ground"));

        var one = await visitor.OpenAsync("/zh-cn/c/measuring?brand=tallgrad");
        Assert.NotEmpty(one.QuerySelectorAll("a[href='/zh-cn/p/digital-caliper-dc15']"));
        Assert.Empty(one.QuerySelectorAll("a[href='/zh-cn/p/tape-measure-m5']"));
    }
}
