using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;

namespace Storefront.IntegrationTests.Catalog;

public sealed class BeingFound
{
    [Theory]
    [InlineData("/en", "http://shop.example/en")]
    [InlineData("/zh-cn/p/kettle-k17", "http://shop.example/zh-cn/p/kettle-k17")]
    [InlineData("/en/p/kettle-k17?v=K17-SKY", "http://shop.example/en/p/kettle-k17")]
    [InlineData("/en-eu/pages/delivery", "http://shop.example/en-eu/pages/delivery")]
    public async Task A_page_names_its_own_address_and_its_twins_in_full(string path, string own)
    {
        await using var shop = await Shop.OpenAsync(("Storefront:PublicUrl", "http://shop.example"));

        var page = await shop.Visit().OpenAsync(path);

        Assert.Equal(own, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        var within = own["http://shop.example/".Length..].Split('/', 2).ElementAtOrDefault(1) is { } rest ? "/" + rest : "";
        Assert.Equal(
            [("en-US", $"http://shop.example/en{within}"), ("en-IE", $"http://shop.example/en-eu{within}"), ("zh-CN", $"http://shop.example/zh-cn{within}"), ("x-default", $"http://shop.example/en{within}")],
            page.QuerySelectorAll("link[rel=alternate]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)));
        Assert.StartsWith("http://shop.example/", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_link_shows_the_drawing_of_what_it_leads_to()
    {
        await using var shop = await Shop.OpenAsync(("Storefront:PublicUrl", "http://shop.example"));
        var visitor = shop.Visit();

        var pictures = new HashSet<string>();
        foreach (var path in new[] { "/en/p/kettle-k17", "/en/p/k17-04", "/zh-cn/c/light" })
        {
            var address = new Uri((await visitor.OpenAsync(path)).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!);
            var picture = await visitor.GetAsync(address.PathAndQuery);
            Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
            var png = await picture.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

            // Width and height stand behind the signature and the name of the first chunk.
            Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
            pictures.Add(Convert.ToHexString(SHA256.HashData(png)));
        }

        Assert.Equal(3, pictures.Count);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/media/social/drawings/../../products/products.png")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/media/social/drawings/never-drawn.png")).StatusCode);
    }
}
