using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Content.Pages;
using Storefront.Kernel.Languages;

namespace Storefront.IntegrationTests.Content;

public sealed class ReadingThePages(OneShop one) : IClassFixture<OneShop>
{
    [Fact]
    public async Task Every_page_opens_in_every_market_and_its_links_stay_there()
    {
        var shop = one.Shop;
        var visitor = shop.Visit();
        var shelf = shop.Services.GetRequiredService<PageShelf>();

        Assert.Equal(shelf.All(Language.En).Select(page => page.Slug), shelf.All(Language.Zh).Select(page => page.Slug));
        foreach (var market in new[] { "en", "en-eu", "zh-cn" })
        {
            foreach (var page in shelf.All(Language.En))
            {
                var document = await visitor.OpenAsync($"/{market}/pages/{page.Slug}");

                Assert.NotEmpty(document.QuerySelectorAll("article p"));
                Assert.All(
                    document.QuerySelectorAll("article a").Select(link => link.GetAttribute("href")!).Where(address => address.StartsWith('/')),
                    address => Assert.StartsWith($"/{market}/", address, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("/en/pages/nothing")]
    [InlineData("/en/pages/..%2f..%2fREADME")]
    [InlineData("/en/pages/delivery.en")]
    public async Task A_page_that_is_not_there_is_not_found(string path)
    {
        var shop = one.Shop;

        Assert.Equal(HttpStatusCode.NotFound, (await shop.Visit().GetAsync(path)).StatusCode);
    }
}
