using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Storefront.Kernel;
using Storefront.Ordering.Data;

namespace Storefront.IntegrationTests.Ordering;

public sealed class FillingTheCart(OneShop one) : IClassFixture<OneShop>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Shows_what_was_added_with_the_whole_price_before_anybody_says_who_they_are()
    {
        var shop = one.Shop;
        var buyer = new Buyer(shop, "zh-cn");
        await buyer.AddAsync("K17-MOSS", 2);

        var cart = await buyer.CartAsync();

        Assert.Contains("电水壶 K17", cart.QuerySelector(".cart-line h3")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("¥1,098", cart.QuerySelector(".cost .total .price")!.TextContent);
        Assert.Contains("增值税", cart.QuerySelector(".cost")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(cart.QuerySelectorAll(".cost-detail"), row => row.TextContent.Contains("¥126.32", StringComparison.Ordinal));
        Assert.Contains("购物车里有 2 件", (await buyer.Visitor.OpenAsync("/zh-cn/fragments/header")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_thing_twice_is_one_line_and_another_market_shows_its_own_price()
    {
        var shop = one.Shop;
        var buyer = new Buyer(shop);
        await buyer.AddAsync("K17-MOSS");
        await buyer.AddAsync("K17-MOSS");

        Assert.Single((await buyer.CartAsync()).QuerySelectorAll(".cart-line"));
        Assert.Equal("€198.00", (await buyer.Visitor.OpenAsync("/en-eu/cart")).QuerySelector(".cart-line .price")!.TextContent);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("999999999")]
    [InlineData("2147483648")]
    [InlineData(" 1")]
    [InlineData("١")]
    [InlineData("")]
    public async Task A_quantity_that_is_none_is_refused_and_nothing_changes(string quantity)
    {
        var shop = one.Shop;
        var buyer = new Buyer(shop);
        var variant = await buyer.AddAsync("K17-MOSS");
        var pieces = await Buyer.PiecesInCartsAsync(shop);

        var added = await buyer.PostAsync("cart/lines", ("VariantId", variant.ToString()), ("Quantity", quantity));
        var changed = await buyer.Visitor.SendAsync(await buyer.CartAsync(), "form[data-quantity]", ("quantity", quantity));

        Assert.Equal(HttpStatusCode.BadRequest, added.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, changed.StatusCode);
        var page = await Visitor.ReadAsync(changed);
        Assert.NotNull(page.QuerySelector(".cart-line .field-error"));
        Assert.Equal(quantity, page.QuerySelector(".stepper input")!.GetAttribute("value"));
        Assert.Equal(pieces, await Buyer.PiecesInCartsAsync(shop));
    }

    [Fact]
    public async Task The_buttons_take_one_more_and_one_less_and_the_field_any_number()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop);
        await buyer.AddAsync("K17-MOSS");

        await buyer.Visitor.SendAsync(await buyer.CartAsync(), "form[data-quantity]", ("to", "2"));
        Assert.Equal(2, await Buyer.PiecesInCartsAsync(shop));
        await buyer.Visitor.SendAsync(await buyer.CartAsync(), "form[data-quantity]", ("quantity", "7"));
        Assert.Equal(7, await Buyer.PiecesInCartsAsync(shop));
    }

    [Fact]
    public async Task What_was_removed_can_be_put_back()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop);
        await buyer.AddAsync("K17-MOSS", 3);

        var removed = await buyer.Visitor.SendAsync(await buyer.CartAsync(), "form[action$=removal]");
        Assert.Equal(0, await Buyer.PiecesInCartsAsync(shop));
        var page = await buyer.Visitor.OpenAsync(removed.Headers.Location!.ToString());
        await buyer.Visitor.SendAsync(page, ".is-removed form");

        Assert.Equal(3, await Buyer.PiecesInCartsAsync(shop));
    }

    [Fact]
    public async Task A_cart_has_room_for_a_hundred_things_and_ninety_nine_of_each()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop);
        var variants = await shop.WithAsync<OrderingDb, List<Guid>>(db => db.Stock.Where(item => item.OnHand > 0).Select(item => item.VariantId).Take(160).ToListAsync(Stop));
        var refused = new List<HttpResponseMessage>();
        foreach (var variant in variants)
        {
            var added = await buyer.PostAsync("cart/lines", ("VariantId", variant.ToString()));
            if (added.StatusCode != HttpStatusCode.Redirect)
            {
                refused.Add(added);
            }
        }

        Assert.All(refused, answer => Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode));
        Assert.Equal(100, await shop.WithAsync<OrderingDb, int>(db => db.Carts.SelectMany(cart => cart.Lines).CountAsync(Stop)));

        var other = new Buyer(shop);
        var kettle = await other.AddAsync("K17-MOSS", 99);
        Assert.Equal(HttpStatusCode.BadRequest, (await other.PostAsync("cart/lines", ("VariantId", kettle.ToString()))).StatusCode);
    }

    [Fact]
    public async Task Nobody_adds_what_does_not_exist_is_sold_out_or_belongs_to_another_product()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop);
        var kettle = await Buyer.VariantAsync(shop, "K17-MOSS");
        var sold = await Buyer.VariantAsync(shop, "K17-SKY");

        foreach (var fields in new (string, string)[][]
        {
            [("VariantId", Guid.NewGuid().ToString())],
            [("VariantId", "' OR 1=1--")],
            [("Quantity", "1")],
            [("VariantId", sold.ToString())],
            [("VariantId", kettle.ToString()), ("ProductId", Guid.NewGuid().ToString())],
        })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await buyer.PostAsync("cart/lines", fields)).StatusCode);
        }

        Assert.Equal(0, await Buyer.PiecesInCartsAsync(shop));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_form_of_another_site_adds_nothing(string? origin)
    {
        await using var shop = await Shop.OpenAsync();
        var variant = await Buyer.VariantAsync(shop, "K17-MOSS");

        var added = await new Buyer(shop).PostFromAsync(origin, "cart/lines", ("VariantId", variant.ToString()));

        Assert.Equal(HttpStatusCode.BadRequest, added.StatusCode);
        Assert.Equal(0, await Buyer.PiecesInCartsAsync(shop));
    }

    [Fact]
    public async Task Fields_that_only_we_decide_are_ignored()
    {
        var shop = one.Shop;
        var buyer = new Buyer(shop);
        var variant = await Buyer.VariantAsync(shop, "K17-MOSS");

        await buyer.PostAsync(
            "cart/lines", ("VariantId", variant.ToString()), ("Price", "1"), ("UnitPrice", "1"), ("Total", "1"), ("Discount", "99"), ("Currency", "JPY"), ("CartId", Guid.NewGuid().ToString()));

        Assert.Equal("$89.00", (await buyer.CartAsync()).QuerySelector(".cart-line .price")!.TextContent);
    }

    [Fact]
    public async Task A_cart_is_found_by_its_cookie_alone()
    {
        await using var shop = await Shop.OpenAsync();
        var owner = new Buyer(shop);
        await owner.AddAsync("K17-MOSS");
        var cartId = await shop.WithAsync<OrderingDb, Guid>(db => db.Carts.Select(cart => cart.Id).SingleAsync(Stop));

        var stranger = new Buyer(shop);
        stranger.Visitor.Client.DefaultRequestHeaders.Add("Cookie", $"cart={cartId}");

        Assert.Empty((await stranger.CartAsync()).QuerySelectorAll(".cart-line"));
    }

    [Fact]
    public async Task Says_when_a_price_changed_since_it_was_added()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop);
        var variant = await buyer.AddAsync("K17-MOSS");
        await Buyer.SetPriceAsync(shop, variant, Currency.Usd, 79_00);

        var line = (await buyer.CartAsync()).QuerySelector(".cart-line-price")!.TextContent;

        Assert.Contains("$79.00", line, StringComparison.Ordinal);
        Assert.Contains("$89.00", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_place_decides_tax_and_delivery_and_is_remembered()
    {
        var shop = one.Shop;
        var buyer = new Buyer(shop);
        await buyer.AddAsync("K17-MOSS");

        await buyer.Visitor.SendAsync(await buyer.CartAsync(), "form[data-cost]", ("country", "US"), ("region", "WA"), ("method", "express"));
        var cart = await buyer.CartAsync();

        // 89.00 and 9.00 for express, both taxed at 6.5 % in Washington.
        Assert.Equal("$104.37", cart.QuerySelector(".cost .total .price")!.TextContent);

        await buyer.Visitor.SendAsync(cart, "form[data-cost]", ("country", "CA"), ("region", "ON"), ("method", "express"));
        cart = await buyer.CartAsync();
        Assert.Equal("$105.00", cart.QuerySelector(".cost .total .price")!.TextContent);
        Assert.Contains("duties", cart.QuerySelector(".cost")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_call_it_the_whole_price_while_the_tax_is_unknown()
    {
        var shop = one.Shop;
        var buyer = new Buyer(shop);
        await buyer.AddAsync("K17-MOSS");

        var cost = (await buyer.CartAsync()).QuerySelector(".cost")!.TextContent;
        Assert.Contains("Before tax", cost, StringComparison.Ordinal);
        Assert.DoesNotContain("duties", cost, StringComparison.Ordinal);
        Assert.DoesNotContain("You pay", cost, StringComparison.Ordinal);

        // With the state in the address the total is known, and it is asked for before anything is ordered.
        var asked = await buyer.OrderAsync(await buyer.CheckoutAsync(), Buyer.American);
        Assert.Equal(HttpStatusCode.Conflict, asked.StatusCode);
        Assert.Equal("$94.79", (await Visitor.ReadAsync(asked)).QuerySelector(".cost .total .price")!.TextContent);
        Assert.Equal(0, await Buyer.OrdersAsync(shop));
    }

    [Theory]
    [InlineData("en", "Delivery: Standard", "free")]
    [InlineData("zh-cn", "配送：标准配送", "免费")]
    public async Task A_delivery_that_costs_nothing_is_called_free(string market, string label, string free)
    {
        var shop = one.Shop;
        var buyer = new Buyer(shop, market);
        await buyer.AddAsync("K17-MOSS");

        var cart = await buyer.CartAsync();

        var row = cart.QuerySelectorAll(".cost tr").Single(row => row.TextContent.Contains(label, StringComparison.Ordinal));
        Assert.Equal(free, row.QuerySelector(".price")!.TextContent);
        Assert.EndsWith(free, cart.QuerySelector("#method option[selected]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(free, (await buyer.CheckoutAsync()).QuerySelector(".option:has(:checked) .price")!.TextContent);
    }

    [Theory]
    [InlineData("en", "Needed by Kettle K17 from time to time")]
    [InlineData("zh-cn", "电水壶 K17 定期要用")]
    public async Task Shows_below_what_goes_with_it_and_why_until_that_lies_in_it_too(string market, string reason)
    {
        var buyer = new Buyer(one.Shop, market);
        await buyer.AddAsync("K17-MOSS");

        var page = await buyer.CartAsync();
        var offered = Offered(page);
        Assert.InRange(offered.Count, 1, 4);
        Assert.DoesNotContain("kettle-k17", offered);
        Assert.Contains(reason, page.QuerySelector("#goes-with")!.Closest("section")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("[aria-labelledby=goes-with] .gauge"), stock => Assert.DoesNotContain("is-empty", stock.ClassName ?? "", StringComparison.Ordinal));

        var taken = page.QuerySelector("[aria-labelledby=goes-with] form")!;
        var slug = taken.Closest("li")!.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1];
        Assert.Equal(HttpStatusCode.Redirect, (await buyer.Visitor.SendAsync(page, "[aria-labelledby=goes-with] form")).StatusCode);
        page = await buyer.CartAsync();
        Assert.Equal(2, page.QuerySelectorAll(".cart-line").Length);
        Assert.DoesNotContain(slug, Offered(page));

        Assert.Null((await new Buyer(one.Shop, market).CartAsync()).QuerySelector("#goes-with"));

        static List<string> Offered(IDocument page) =>
            [.. page.QuerySelectorAll("[aria-labelledby=goes-with] .card-link").Select(link => link.GetAttribute("href")!.Split('/')[^1])];
    }
}
