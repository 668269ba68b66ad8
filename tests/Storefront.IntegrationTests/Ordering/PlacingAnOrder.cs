using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Kernel;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.IntegrationTests.Ordering;

public sealed class PlacingAnOrder
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_guest_orders_with_an_american_address()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop);
        var variant = await buyer.AddAsync("K17-MOSS", 2);
        await buyer.Visitor.SendAsync(await buyer.CartAsync(), "form[data-cost]", ("country", "US"), ("region", "WA"));

        var placed = await buyer.OrderAsync(await buyer.CheckoutAsync(), Buyer.American);

        Assert.Equal(HttpStatusCode.SeeOther, placed.StatusCode);
        var order = await OrderAsync(shop);
        Assert.Contains("/dev/stripe/pay/", placed.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(OrderState.PendingPayment, order.State);
        Assert.Equal((18957, 1157, "USD"), (order.Total.Minor, order.Tax.Minor, order.Total.Currency.Code));
        Assert.Equal(("WA", "98122", "3B", null), (order.ShipTo.Region, order.ShipTo.Postcode, order.ShipTo.Street2, order.Phone));
        Assert.True(order.TaxIsEstimate);
        Assert.Equal(2, await shop.WithAsync<OrderingDb, int>(db => db.Stock.Where(item => item.VariantId == variant).Select(item => item.Reserved).SingleAsync(Stop)));
        await shop.VerifyAsync();
    }

    [Fact]
    public async Task A_guest_orders_with_a_chinese_address()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop, "zh-cn");
        await buyer.AddAsync("K17-MOSS");

        var checkout = await buyer.CheckoutAsync();
        Assert.NotNull(checkout.QuerySelector("[name=District][autocomplete=address-level3]"));
        Assert.Equal(HttpStatusCode.SeeOther, (await buyer.OrderAsync(checkout, Buyer.Chinese)).StatusCode);

        var order = await OrderAsync(shop);
        Assert.Equal(("王芳", "SH", "上海市", "徐汇区", "+8613800138000"), (order.ShipTo.Name, order.ShipTo.Region, order.ShipTo.City, order.ShipTo.District, order.Phone));
        Assert.Equal((54900, 6316), (order.Total.Minor, order.Tax.Minor));
        await shop.VerifyAsync();
    }

    [Fact]
    public async Task The_same_gross_price_holds_in_all_of_europe_and_only_the_tax_inside_it_differs()
    {
        await using var shop = await Shop.OpenAsync();
        foreach (var (country, postcode, tax) in new[] { ("DE", "21035", 1659L), ("GB", "SW1A 1AA", 1782L), ("HU", "1011", 2209L) })
        {
            var buyer = new Buyer(shop, "en-eu");
            await buyer.AddAsync("K17-MOSS");
            await buyer.Visitor.SendAsync(await buyer.CartAsync(), "form[data-cost]", ("country", country));
            var placed = await buyer.OrderAsync(
                await buyer.CheckoutAsync(),
                ("Email", $"{country}@post.example"), ("Name", "Å Þórsdóttir"), ("Street", "Main 1"), ("City", "Town"), ("Postcode", postcode));
            Assert.Equal(HttpStatusCode.SeeOther, placed.StatusCode);

            var order = await shop.WithAsync<OrderingDb, Order>(db => db.Orders.OrderByDescending(order => order.Id).FirstAsync(Stop));
            Assert.Equal(99_00 + (country == "GB" ? 7_90 : 4_90), order.Total.Minor);
            Assert.Equal(tax, order.Tax.Minor);
        }

        await shop.VerifyAsync();
    }

    [Fact]
    public async Task A_postcode_of_another_state_is_asked_about_once()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop);
        await buyer.AddAsync("K17-MOSS");

        var refused = await buyer.OrderAsync(await buyer.CheckoutAsync(), [.. Buyer.American.Where(field => field.Name != "Postcode"), ("Postcode", "97214")]);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await Visitor.ReadAsync(refused);
        Assert.Contains("97214 is in Oregon, but the state is Washington.", page.QuerySelector("#Postcode-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Buyer.OrdersAsync(shop));
        Assert.Equal(HttpStatusCode.SeeOther, (await buyer.OrderAsync(page)).StatusCode);
        Assert.Equal(1, await Buyer.OrdersAsync(shop));
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_what_was_typed_stays()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop);
        await buyer.AddAsync("K17-MOSS");

        var refused = await buyer.OrderAsync(
            await buyer.CheckoutAsync(),
            ("Email", "a@b.c%0d%0aBcc:x@y.z"), ("Name", "<svg/onload=alert(1)>"), ("Street", ""), ("City", "Seattle"), ("Region", "WA"), ("Postcode", "981"), ("Phone", "call me"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await Visitor.ReadAsync(refused);
        Assert.Equal(["Email", "Street", "Postcode", "Phone"], page.QuerySelectorAll(".field.is-invalid .input").Select(field => field.GetAttribute("name")));
        Assert.Equal(["#Email", "#Street", "#Postcode", "#Phone"], page.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")));
        Assert.Equal("<svg/onload=alert(1)>", page.QuerySelector("[name=Name]")!.GetAttribute("value"));
        Assert.Equal("981", page.QuerySelector("[name=Postcode]")!.GetAttribute("value"));
        Assert.Equal(0, await Buyer.OrdersAsync(shop));

        Assert.Equal(HttpStatusCode.SeeOther, (await buyer.OrderAsync(page, Buyer.American.Append(("Phone", "")).ToArray())).StatusCode);
    }

    [Theory]
    [InlineData("en", new[] { "Email", "Name", "Street", "City", "Region", "Postcode" })]
    [InlineData("en-eu", new[] { "Email", "Name", "Street", "Postcode", "City" })]
    [InlineData("zh-cn", new[] { "Email", "Name", "Phone", "District", "Street" })]
    public async Task An_empty_form_is_asked_for_every_field_in_its_order_with_the_list_of_them_in_focus(string market, string[] fields)
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop, market);
        await buyer.AddAsync("K17-MOSS");

        var page = await Visitor.ReadAsync(await buyer.OrderAsync(await buyer.CheckoutAsync()));

        var summary = page.QuerySelector("[role=alert]")!;
        Assert.Equal(fields, page.QuerySelectorAll(".field.is-invalid .input").Select(field => field.GetAttribute("name")));
        Assert.Equal(fields, summary.QuerySelectorAll("a").Select(link => link.GetAttribute("href")![1..]));
        Assert.Equal(("-1", true), (summary.GetAttribute("tabindex"), summary.HasAttribute("autofocus")));
        Assert.All(fields, field => Assert.Equal(
            page.QuerySelector($"#{field}-error")!.TextContent, summary.QuerySelector($"a[href='#{field}']")!.TextContent));
    }

    [Fact]
    public async Task Nothing_is_written_when_steps_are_skipped()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop);

        Assert.Equal(HttpStatusCode.Redirect, (await buyer.Visitor.GetAsync("/en/checkout")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await buyer.PostAsync("checkout", ("Email", "a@b.com"))).StatusCode);
        await buyer.AddAsync("K17-MOSS");
        Assert.Equal(HttpStatusCode.BadRequest, (await buyer.OrderAsync(await buyer.CheckoutAsync())).StatusCode);
        Assert.Equal(0, await Buyer.OrdersAsync(shop));
    }

    [Fact]
    public async Task A_price_that_rose_is_asked_for_again_and_one_that_fell_is_passed_on()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop, "zh-cn");
        var variant = await buyer.AddAsync("K17-MOSS");

        var checkout = await buyer.CheckoutAsync();
        await Buyer.SetPriceAsync(shop, variant, Currency.Cny, 599_00);
        var asked = await buyer.OrderAsync(checkout, Buyer.Chinese);
        Assert.Equal(HttpStatusCode.Conflict, asked.StatusCode);
        Assert.Equal(0, await Buyer.OrdersAsync(shop));
        var page = await Visitor.ReadAsync(asked);
        Assert.Contains("¥599.00", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("¥599", page.QuerySelector(".cost .total .price")!.TextContent);

        await Buyer.SetPriceAsync(shop, variant, Currency.Cny, 579_00);
        Assert.Equal(HttpStatusCode.SeeOther, (await buyer.OrderAsync(page, Buyer.Chinese)).StatusCode);
        Assert.Equal(57900, (await OrderAsync(shop)).Total.Minor);
    }

    [Fact]
    public async Task What_another_tab_put_in_is_shown_before_it_is_ordered()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop, "zh-cn");
        await buyer.AddAsync("K17-MOSS");
        var checkout = await buyer.CheckoutAsync();
        await buyer.AddAsync("K17-CHALK");

        Assert.Equal(HttpStatusCode.Conflict, (await buyer.OrderAsync(checkout, Buyer.Chinese)).StatusCode);
        Assert.Equal(0, await Buyer.OrdersAsync(shop));
    }

    [Fact]
    public async Task A_dearer_way_of_delivery_chosen_in_the_form_is_confirmed_once_more()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop);
        await buyer.AddAsync("K17-MOSS");
        await buyer.Visitor.SendAsync(await buyer.CartAsync(), "form[data-cost]", ("country", "US"), ("region", "WA"));

        var asked = await buyer.OrderAsync(await buyer.CheckoutAsync(), [.. Buyer.American, ("Method", "express")]);
        Assert.Equal(HttpStatusCode.Conflict, asked.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await buyer.OrderAsync(await Visitor.ReadAsync(asked), [.. Buyer.American, ("Method", "express")])).StatusCode);
        Assert.Equal("express", (await OrderAsync(shop)).ShippingCode);
    }

    [Fact]
    public async Task Another_state_is_worked_out_on_request_and_what_was_typed_stays()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop);
        await buyer.AddAsync("K17-MOSS");
        var checkout = await buyer.CheckoutAsync();
        checkout.QuerySelector("form.checkout-form")!.SetAttribute("action", "/en/checkout/total");

        var page = await buyer.Visitor.SubmitAsync(checkout, "form.checkout-form", ("Name", "Mara"), ("Country", "US"), ("Region", "OR"));

        Assert.Equal("$89.00", page.QuerySelector(".cost .total .price")!.TextContent);
        Assert.Equal("Mara", page.QuerySelector("[name=Name]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll(".is-invalid"));
    }

    private static Task<Order> OrderAsync(Shop shop) => shop.WithAsync<OrderingDb, Order>(db => db.Orders.Include(order => order.Lines).SingleAsync(Stop));
}
