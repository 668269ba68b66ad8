using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Storefront.Kernel;
using Storefront.Kernel.Mail;
using Storefront.Ordering.Data;

namespace Storefront.IntegrationTests.Ordering.Orders;

public sealed partial class FindingAnOrder
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "Arrives by")]
    [InlineData("zh-cn", "最晚")]
    public async Task A_code_from_the_mail_opens_the_order_once(string market, string heading)
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync(market);
        var visitor = shop.Visit();

        var code = await AskAsync(visitor, market, order.Number.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal), "MARA.ellison@post.example");
        var mail = await shop.MailAsync("track-code:");
        var secret = Digits().Match(mail.Body).Value;
        var opened = await visitor.SubmitAsync(code, "#code", ("Code", secret));
        var stranger = shop.Visit();
        var second = await stranger.SubmitAsync(await stranger.OpenAsync(new Uri(code.Url).PathAndQuery), "#code", ("Code", secret));

        Assert.Contains(heading, opened.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(second.QuerySelector(".field-error"));
        Assert.Equal(market == "en" ? "en" : "zh-CN", mail.Language.Tag);
    }

    [Fact]
    public async Task A_miss_looks_like_a_hit_and_mails_nobody()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        var visitor = shop.Visit();

        var hit = await AskAsync(visitor, "en", order.Number, "mara.ellison@post.example");
        await shop.MailAsync("track-code:");
        var wrongMail = await AskAsync(visitor, "en", order.Number, "somebody@post.example");
        var wrongNumber = await AskAsync(visitor, "en", PublicNumber.New("O"), "mara.ellison@post.example");
        await shop.SettleAsync();

        Assert.All([wrongMail, wrongNumber], page => Assert.Equal(Plain(hit), Plain(page)));
        Assert.Equal(1, await shop.WithAsync<OrderingDb, int>(db => db.Set<QueuedMail>().CountAsync(mail => mail.Cause.StartsWith("track-code:"), Stop)));
        Assert.Equal("Code", Assert.Single((await visitor.SubmitAsync(wrongMail, "#code", ("Code", "12345678"))).QuerySelectorAll("[aria-invalid]")).GetAttribute("name"));
    }

    [Fact]
    public async Task After_five_tries_even_the_right_code_opens_nothing()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        var visitor = shop.Visit();
        var page = await AskAsync(visitor, "en", order.Number, "mara.ellison@post.example");
        var secret = Digits().Match((await shop.MailAsync("track-code:")).Body).Value;
        var wrong = secret == "00000000" ? "11111111" : "00000000";

        for (var attempt = 0; attempt < 5; attempt++)
        {
            page = await visitor.SubmitAsync(page, "#code", ("Code", wrong));
        }

        Assert.NotNull((await visitor.SubmitAsync(page, "#code", ("Code", secret))).QuerySelector(".field-error"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/en/orders/{order.Number}")).StatusCode);
    }

    [Fact]
    public async Task An_old_code_opens_nothing()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        var visitor = shop.Visit();
        var page = await AskAsync(visitor, "en", order.Number, "mara.ellison@post.example");
        var secret = Digits().Match((await shop.MailAsync("track-code:")).Body).Value;
        await shop.WithAsync<OrderingDb>(db => db.TrackRequests.ExecuteUpdateAsync(
            set => set.SetProperty(request => request.ExpiresAt, TimeProvider.System.GetUtcNow().AddSeconds(-1)), Stop));

        Assert.NotNull((await visitor.SubmitAsync(page, "#code", ("Code", secret))).QuerySelector(".field-error"));
    }

    [Theory]
    [InlineData("", "", 2)]
    [InlineData("O-7K3M-9QXX", "mara.ellison@post.example", 1)]
    [InlineData("O-2222-2222", "", 1)]
    [InlineData("O-2222-2222", "nobody", 1)]
    [InlineData("O-2222-2222", "a@b.c\r\nBcc: d@e.f", 1)]
    [InlineData("O-2222-2222", "a@b.c, d@e.f", 1)]
    [InlineData("' OR 1=1--", "<svg/onload=alert(1)>@x", 2)]
    public async Task What_cannot_be_a_number_or_an_address_gets_a_word_beside_its_field(string number, string email, int errors)
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();
        var response = await visitor.SendAsync(await visitor.OpenAsync("/en/track"), "#track", ("Number", number), ("Email", email));
        var page = await Visitor.ReadAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(errors, page.QuerySelectorAll(".field-error").Length);
        Assert.Empty(page.QuerySelectorAll("svg[onload]"));
        Assert.Equal(0, await shop.WithAsync<OrderingDb, int>(db => db.TrackRequests.CountAsync(Stop)));
    }

    [Fact]
    public async Task Whoever_tries_a_thousand_numbers_is_stopped()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();
        var page = await visitor.OpenAsync("/en/track");
        var statuses = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 1000 && !statuses.Contains(HttpStatusCode.TooManyRequests); attempt++)
        {
            statuses.Add((await visitor.SendAsync(page, "#track", ("Number", PublicNumber.New("O")), ("Email", "x@post.example"))).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.True(statuses.Count < 100);
        Assert.Single(statuses[..^1].Distinct());
    }

    [Fact]
    public async Task One_number_is_not_asked_for_without_end_from_many_places()
    {
        await using var shop = await Shop.OpenAsync(("RateLimits:Track:Permits", "1000"));
        var visitor = shop.Visit();
        var page = await visitor.OpenAsync("/en/track");
        var number = PublicNumber.New("O");
        var statuses = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 11; attempt++)
        {
            statuses.Add((await visitor.SendAsync(page, "#track", ("Number", number), ("Email", "x@post.example"))).StatusCode);
        }

        Assert.All(statuses[..10], status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[10]);
    }

    private static async Task<IDocument> AskAsync(Visitor visitor, string market, string number, string email) =>
        await visitor.SubmitAsync(await visitor.OpenAsync($"/{market}/track"), "#track", ("Number", number), ("Email", email));

    private static string Plain(IDocument page) => Token().Replace(page.Body!.InnerHtml, "");

    [GeneratedRegex(@"\b\d{8}\b")]
    private static partial Regex Digits();

    [GeneratedRegex("""value="[^"]+"|track/[0-9a-f-]{36}""")]
    private static partial Regex Token();
}
