using System.Net;
using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;

namespace Storefront.IntegrationTests.Ordering;

public sealed class KeepingTheCartOfACustomer
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cart_comes_along_at_sign_in_without_doubling_and_does_not_stay_for_the_next_person()
    {
        await using var shop = await Shop.OpenAsync();
        var home = new Buyer(shop);
        await home.AddAsync("K17-MOSS", 2);
        await home.SignInAsync();
        Assert.Equal(2, await Buyer.PiecesInCartsAsync(shop));

        var phone = new Buyer(shop);
        await phone.AddAsync("K17-MOSS", 2);
        await phone.AddAsync("K17-CHALK");
        await phone.SignInAsync();

        Assert.Equal(2, (await phone.CartAsync()).QuerySelectorAll(".cart-line").Length);
        Assert.Equal(3, await Buyer.PiecesInCartsAsync(shop));

        var account = await phone.Visitor.OpenAsync("/en/account");
        await phone.Visitor.SendAsync(account, "form[action$=sign-out]");
        Assert.Empty((await phone.CartAsync()).QuerySelectorAll(".cart-line"));
    }

    [Fact]
    public async Task Signing_out_leaves_neither_cart_nor_orders_in_the_browser_and_both_in_the_account()
    {
        await using var shop = await Shop.OpenAsync();
        var mara = new Buyer(shop);
        await mara.AddAsync("K17-MOSS");
        await mara.SignInAsync();
        await mara.Visitor.SendAsync(await mara.CartAsync(), "form[data-cost]", ("country", "US"), ("region", "WA"));
        var ordered = await mara.OrderAsync(await mara.CheckoutAsync(), Buyer.American);
        Assert.Equal(HttpStatusCode.SeeOther, ordered.StatusCode);
        var number = await shop.WithAsync<OrderingDb, string>(db => db.Orders.Select(order => order.Number).SingleAsync(Stop));
        await mara.AddAsync("K17-CHALK");
        Assert.Equal(HttpStatusCode.OK, (await mara.Visitor.GetAsync($"/en/orders/{number}")).StatusCode);

        var left = await mara.Visitor.SendAsync(await mara.Visitor.OpenAsync("/en/account"), "form[action$=sign-out]");

        var forgotten = left.Headers.GetValues("Set-Cookie").Where(cookie => cookie.Contains("=; expires=Thu, 01 Jan 1970", StringComparison.Ordinal)).ToList();
        Assert.Contains(forgotten, cookie => cookie.StartsWith("cart=", StringComparison.Ordinal));
        Assert.Contains(forgotten, cookie => cookie.StartsWith($"order.{number}=", StringComparison.Ordinal));
        Assert.Empty((await mara.CartAsync()).QuerySelectorAll(".cart-line"));
        Assert.Equal(HttpStatusCode.NotFound, (await mara.Visitor.GetAsync($"/en/orders/{number}")).StatusCode);

        await mara.SignInAsync();
        Assert.Single((await mara.CartAsync()).QuerySelectorAll(".cart-line"));
        Assert.Equal(HttpStatusCode.OK, (await mara.Visitor.GetAsync($"/en/orders/{number}")).StatusCode);
    }
}
