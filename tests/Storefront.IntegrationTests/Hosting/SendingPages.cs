using System.IO.Compression;
using System.Text;
using Storefront.IntegrationTests.Catalog;

namespace Storefront.IntegrationTests.Hosting;

public sealed class SendingPages(OneShop one) : IClassFixture<OneShop>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_for_everybody_is_compressed_for_who_can_read_that()
    {
        var shop = one.Shop;
        await shop.SettleAsync();

        var plain = await SendAsync(shop, "/en/p/kettle-k17", null);
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal("Accept-Encoding", plain.Headers.Vary.ToString());
        var whole = await plain.Content.ReadAsByteArrayAsync(Stop);
        foreach (var accepts in new[] { "br", "gzip, deflate, br, zstd", "gzip;q=0, br;q=1.0, x-made-up", "BR" })
        {
            var answer = await SendAsync(shop, "/en/p/kettle-k17", accepts);
            Assert.Equal("br", answer.Content.Headers.ContentEncoding.ToString());
            Assert.Equal("Accept-Encoding", answer.Headers.Vary.ToString());
            var sent = await answer.Content.ReadAsByteArrayAsync(Stop);
            Assert.True(sent.Length < whole.Length / 3, $"{sent.Length} of {whole.Length} bytes");
            using var unpacked = new BrotliStream(new MemoryStream(sent), CompressionMode.Decompress);
            Assert.Equal(Encoding.UTF8.GetString(whole), await new StreamReader(unpacked).ReadToEndAsync(Stop));
        }

        Assert.Equal("gzip", (await SendAsync(shop, "/en/p/kettle-k17", "gzip")).Content.Headers.ContentEncoding.ToString());
        Assert.Empty((await SendAsync(shop, "/en/p/kettle-k17", "br;q=0, identity")).Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("/en/cart")]
    [InlineData("/en/account/sign-in")]
    public async Task A_page_for_one_person_is_not_because_its_length_would_tell(string path)
    {
        var shop = one.Shop;

        var answer = await SendAsync(shop, path, "br, gzip");

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_kept_page_is_made_anew_as_soon_as_something_on_it_changes()
    {
        await using var shop = await Shop.OpenAsync();
        using var feeds = new Feeds();
        await Feeds.RunAsync(shop, feeds.Write(Feeds.Row("1", "Mouse M1", price: 1000)));
        var first = await SendAsync(shop, "/en/p/mouse-m1", "br");
        var second = await SendAsync(shop, "/en/p/mouse-m1", "br");
        Assert.NotNull(second.Headers.Age);

        await Feeds.RunAsync(shop, feeds.Write(Feeds.Row("1", "Mouse M1", price: 900)));

        Assert.Contains("$9.00", (await shop.Visit().OpenAsync("/en/p/mouse-m1")).QuerySelector(".buy-box")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(await first.Content.ReadAsByteArrayAsync(Stop), await (await SendAsync(shop, "/en/p/mouse-m1", "br")).Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task A_drawing_is_compressed_and_kept_for_a_year_under_the_mark_of_its_content()
    {
        var shop = one.Shop;
        var page = await shop.Visit().OpenAsync("/en/p/kettle-k17");
        var address = page.QuerySelector("main img.drawing")!.GetAttribute("src")!;
        Assert.Matches(@"^/media/drawings/kettle-\w+\.svg\?v=[0-9a-f]{8}$", address);

        var marked = await SendAsync(shop, address, "br");
        var plain = await SendAsync(shop, address.Split('?')[0], null);

        Assert.Equal("br", marked.Content.Headers.ContentEncoding.ToString());
        Assert.Equal(TimeSpan.FromDays(365), marked.Headers.CacheControl!.MaxAge);
        Assert.Contains("immutable", marked.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromDays(1), plain.Headers.CacheControl!.MaxAge);
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.True((await marked.Content.ReadAsByteArrayAsync(Stop)).Length < (await plain.Content.ReadAsByteArrayAsync(Stop)).Length / 2);
    }

    [Fact]
    public async Task A_page_for_everybody_names_the_rules_by_which_the_next_one_may_be_fetched()
    {
        var shop = one.Shop;

        Assert.Equal("\"/speculation-rules.json\"", Assert.Single((await SendAsync(shop, "/en/p/kettle-k17", null)).Headers.GetValues("Speculation-Rules")));
        Assert.False((await SendAsync(shop, "/en/cart", null)).Headers.Contains("Speculation-Rules"));
        Assert.Equal("application/speculationrules+json", (await SendAsync(shop, "/speculation-rules.json", null)).Content.Headers.ContentType!.MediaType);
    }

    private static Task<HttpResponseMessage> SendAsync(Shop shop, string path, string? accepts)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accepts is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepts);
        }

        return shop.CreateClient().SendAsync(request, Stop);
    }
}
