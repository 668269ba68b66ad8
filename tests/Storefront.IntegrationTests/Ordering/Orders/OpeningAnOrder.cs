using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Storefront.IntegrationTests.Ordering.Orders;

public sealed class OpeningAnOrder
{
    private const string Missing = "O-2222-2222";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_link_opens_the_order_and_leaves_the_address_bar()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        var visitor = shop.Visit();

        var response = await visitor.GetAsync($"/en/orders/{order.Number}?key={await shop.KeyAsync(order)}");
        var page = await Visitor.ReadAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"/en/orders/{order.Number}", response.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("Arrives by", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1420 Alder Street", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Paid", page.QuerySelector(".measured-line .is-now b")!.TextContent);
        Assert.Contains("$358.60", page.QuerySelector("tfoot")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?key=")]
    [InlineData("?key=0")]
    [InlineData("?key=null")]
    [InlineData("?key[]=x")]
    [InlineData("?token=")]
    [InlineData("?key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("?key=OTHER")]
    [InlineData("?key=OLD")]
    [InlineData("?key=KEYKEY")]
    public async Task Without_its_own_key_it_does_not_exist(string query)
    {
        await using var shop = await Shop.OpenAsync();
        var (order, other) = (await shop.PlacePaidAsync(), await shop.PlacePaidAsync());
        query = query.Replace("OTHER", await shop.KeyAsync(other), StringComparison.Ordinal)
            .Replace("OLD", await shop.KeyAsync(order, TimeSpan.FromSeconds(-1)), StringComparison.Ordinal)
            .Replace("KEYKEY", new string('k', 5000), StringComparison.Ordinal);

        await AssertSameAsMissingAsync(shop.Visit(), order.Number, query);
    }

    [Fact]
    public async Task The_account_shows_the_last_three_orders_of_its_owner_and_leads_to_all()
    {
        await using var shop = await Shop.OpenAsync();
        var mara = await shop.PersonAsync("mara.ellison@post.example");
        var orders = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            orders.Add((await shop.PlacePaidAsync(customer: mara)).Number);
        }

        await shop.PlacePaidAsync();
        var visitor = await SignInAsync(shop, "mara.ellison@post.example");

        var account = await visitor.OpenAsync("/en/account");
        var all = await visitor.OpenAsync("/en/account/orders");

        Assert.Equal(orders.AsEnumerable().Reverse().Take(3), account.QuerySelectorAll(".row-title a").Select(link => link.TextContent));
        Assert.Equal(orders.AsEnumerable().Reverse(), all.QuerySelectorAll(".row-title a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task A_guests_order_is_not_that_of_a_customer_who_is_signed_in()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();

        await AssertSameAsMissingAsync(await SignInAsync(shop, "mara.ellison@post.example"), order.Number, "");
    }

    [Fact]
    public async Task A_customer_sees_their_own_orders_and_nobody_elses()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync("zh-cn", "shenlan@post.example", "沈岚", await shop.PersonAsync("shenlan@post.example"));
        var owner = await SignInAsync(shop, "shenlan@post.example");
        var stranger = await SignInAsync(shop, "mara.ellison@post.example");

        var list = await owner.OpenAsync("/zh-cn/account/orders");
        var page = await owner.OpenAsync($"/zh-cn/orders/{order.Number}");

        Assert.Contains(order.Number, list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("上海市徐汇区丰园路 12 号 602", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("最晚", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(order.Number, (await stranger.OpenAsync("/zh-cn/account/orders")).Body!.TextContent, StringComparison.Ordinal);
        await AssertSameAsMissingAsync(stranger, order.Number, "");
    }

    [Fact]
    public async Task A_key_of_one_order_in_the_browser_opens_no_other()
    {
        await using var shop = await Shop.OpenAsync();
        var (order, other) = (await shop.PlacePaidAsync(), await shop.PlacePaidAsync());
        var visitor = shop.Visit();
        await visitor.OpenAsync($"/en/orders/{order.Number}?key={await shop.KeyAsync(order)}");

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/en/orders/{other.Number}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/zh-cn/orders/{order.Number}")).StatusCode);
    }

    [Fact]
    public async Task Who_may_see_an_unpaid_order_may_call_it_off_and_nobody_else()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlaceAsync();
        var (guest, stranger) = (shop.Visit(), await SignInAsync(shop, "mara.ellison@post.example"));
        var page = await guest.OpenAsync($"/en/orders/{order.Number}?key={await shop.KeyAsync(order)}");
        Assert.Contains("Kept for you until", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // The stranger has a token of their own, so that only the missing right can stop them.
        var theirs = await stranger.OpenAsync("/en/track");
        theirs.QuerySelector("#track")!.SetAttribute("action", $"/en/orders/{order.Number}/cancellation");
        var refused = await stranger.SendAsync(theirs, "#track");
        var cancelled = await guest.SubmitAsync(page, "#cancellation");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal("This order is cancelled", cancelled.QuerySelector("h1")!.TextContent);
        Assert.Null(cancelled.QuerySelector("#cancellation"));
        Assert.Equal(Storefront.Ordering.Orders.OrderState.Cancelled, (await shop.ReadAsync(order)).State);
        Assert.Contains("cancelled", (await shop.MailAsync("order-cancelled:")).Subject, StringComparison.Ordinal);
        await AssertHoldsAsync(shop);
    }

    [Fact]
    public async Task A_name_that_is_code_is_shown_as_a_name()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync(name: "<svg/onload=alert(1)>");
        var page = await shop.Visit().OpenAsync($"/en/orders/{order.Number}?key={await shop.KeyAsync(order)}");

        Assert.Empty(page.QuerySelectorAll("svg[onload]"));
        Assert.Contains("<svg/onload=alert(1)>", page.Body!.TextContent, StringComparison.Ordinal);
    }

    internal static async Task AssertHoldsAsync(Shop shop)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        // These orders are confirmed by hand, without a payment; what ties the two together is checked where payments are tested.
        foreach (var invariant in scope.ServiceProvider.GetServices<Storefront.Kernel.Invariants.IInvariant>()
            .Where(invariant => invariant.GetType().Namespace != "Storefront.Ordering.Payments.Checks"))
        {
            Assert.Empty((await invariant.CheckAsync(Stop)).Broken);
        }
    }

    internal static async Task<Visitor> SignInAsync(Shop shop, string email, string path = "/en/account/sign-in")
    {
        var visitor = shop.Visit();
        var answer = await visitor.SendAsync(
            await visitor.OpenAsync(path), "#sign-in", ("Email", email), ("Password", Storefront.Accounts.Demonstration.DemonstrationPeople.Password));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return visitor;
    }

    private static async Task AssertSameAsMissingAsync(Visitor visitor, string number, string query)
    {
        var found = await visitor.GetAsync($"/en/orders/{number}{query}");
        var missing = await visitor.GetAsync($"/en/orders/{Missing}{query}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (found.StatusCode, missing.StatusCode));
        Assert.Equal(
            (await missing.Content.ReadAsStringAsync(Stop)).Replace(Missing, "X", StringComparison.Ordinal),
            (await found.Content.ReadAsStringAsync(Stop)).Replace(number, "X", StringComparison.Ordinal));
    }
}
