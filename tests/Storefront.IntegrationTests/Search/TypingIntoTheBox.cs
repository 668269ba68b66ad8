using System.Net;

namespace Storefront.IntegrationTests.Search;

/// <summary>What the box in the header, and what lies behind it, answers.</summary>
public sealed class TypingIntoTheBox(OneShop one) : IClassFixture<OneShop>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Visitor Visitor { get; } = one.Shop.Visit();

    [Theory]
    [InlineData("/en/search/suggest?q=kett", "/en/p/kettle-k17")]
    [InlineData("/zh-cn/search/suggest?q=dianshui", "/zh-cn/p/kettle-k17")]
    public async Task Suggests_goods_while_somebody_types(string address, string product)
    {
        var answer = await Visitor.GetAsync(address);
        var page = await Visitor.ReadAsync(answer);

        Assert.Contains(product, page.QuerySelectorAll("[role=listbox] [role=option]").Select(option => option.GetAttribute("href")));
        Assert.Equal(page.QuerySelectorAll("[role=option]").Length, page.QuerySelectorAll("[role=option]").Select(option => option.Id).Distinct().Count());
        Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.CacheControl!.MaxAge);
    }

    [Theory]
    [InlineData("/en/search/suggest?q=kett", "/en/c/kettles")]
    [InlineData("/zh-cn/search/suggest?q=水壶", "/zh-cn/c/kettles")]
    public async Task Names_the_category_that_is_called_so_first(string address, string category)
    {
        var page = await Visitor.OpenAsync(address);

        Assert.Equal(category, page.QuerySelectorAll("[role=option]").Select(option => option.GetAttribute("href")!).First(link => link.Contains("/c/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("K17-06", "Add")]
    [InlineData("k17t-07", "Add")]
    [InlineData("K17-01", "See")]
    public async Task One_number_finds_that_part_and_none_that_shares_a_half_of_it(string number, string button)
    {
        var results = (await Visitor.OpenAsync($"/en/search?q={number}")).QuerySelectorAll(".result");

        Assert.InRange(results.Length, 1, 5);
        Assert.Contains(number.ToUpperInvariant(), results[0].TextContent.Replace("\u2060", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(button, results[0].QuerySelector(".result-buy .button")!.TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("qqzzxx")]
    public async Task Suggests_nothing_where_there_is_nothing(string text) =>
        Assert.Equal(HttpStatusCode.NoContent, (await Visitor.GetAsync("/en/search/suggest?q=" + text)).StatusCode);

    [Fact]
    public async Task Hears_of_a_choice_from_its_own_pages_only()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await ChooseAsync(null)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ChooseAsync("http://elsewhere.example")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await ChooseAsync("http://localhost")).StatusCode);

        async Task<HttpResponseMessage> ChooseAsync(string? origin)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/en/search/chosen", UriKind.Relative))
            {
                Content = new FormUrlEncodedContent([new("text", "kettle"), new("document", "product-1"), new("place", "1")]),
            };
            request.Headers.TryAddWithoutValidation("Origin", origin);
            return await Visitor.Client.SendAsync(request, Stop);
        }
    }

    [Fact]
    public async Task Tells_browsers_how_to_search_from_their_address_bar()
    {
        var page = await Visitor.OpenAsync("/en");
        var description = await Visitor.Client.GetStringAsync(page.QuerySelector("link[rel=search]")!.GetAttribute("href"), Stop);

        Assert.Contains("/en/search?q={searchTerms}", description, StringComparison.Ordinal);
        Assert.Contains("/en/search?q={search_term_string}", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }
}
