using System.Net;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Kernel;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.IntegrationTests.Ordering;

/// <summary>Buyers who send more, or other, than the forms ask for.</summary>
public sealed class TamperingWithAnOrder
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_only_the_shop_decides_is_not_read_from_the_checkout_form()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop, "zh-cn");
        await buyer.AddAsync("K17-MOSS");
        var id = Guid.NewGuid().ToString();

        var placed = await buyer.OrderAsync(
            await buyer.CheckoutAsync(),
            [
                .. Buyer.Chinese,
                ("Price", "1"), ("UnitPrice", "1"), ("Total", "1"), ("Discount", "54899"), ("Tax", "0"), ("ShippingCost", "0"), ("Currency", "JPY"), ("Market", "en"), ("Status", "Paid"), ("State", "Confirmed"),
                ("Received", "54900"), ("CartId", id), ("OrderId", id), ("CustomerId", id), ("AddressId", id), ("Lines[0].UnitPrice", "1"), ("PlacedAt", "2020-01-01"),
            ]);

        Assert.Equal(HttpStatusCode.SeeOther, placed.StatusCode);
        var order = await shop.WithAsync<OrderingDb, Order>(db => db.Orders.SingleAsync(Stop));
        Assert.Equal((54900L, "CNY", OrderState.PendingPayment, null), (order.Total.Minor, order.Total.Currency.Code, order.State, order.CustomerId));
        Assert.Equal((0L, 0L), (order.Received.Minor, order.Discount.Minor));
        await shop.VerifyAsync();
    }

    [Fact]
    public async Task What_is_no_form_adds_nothing_and_is_refused_in_words()
    {
        await using var shop = await Shop.OpenAsync();
        var client = new Buyer(shop).Visitor.Client;
        client.DefaultRequestHeaders.Add("Origin", "http://localhost");
        var id = (await Buyer.VariantAsync(shop, "K17-MOSS")).ToString();
        HttpContent[] bodies =
        [
            new StringContent($$"""{"variantId":"{{id}}"}""", System.Text.Encoding.UTF8, "application/json"),
            new StringContent($"VariantId={id}", System.Text.Encoding.UTF8, "text/plain"),
            new StringContent($"VariantId={id}&Quantity=1%00", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"),
            new FormUrlEncodedContent(Enumerable.Range(0, 5000).Select(number => new KeyValuePair<string, string>($"VariantId{number}", id))),
            new StringContent("--x", System.Text.Encoding.UTF8, "multipart/form-data"),
            new ByteArrayContent([]),
        ];

        foreach (var body in bodies)
        {
            var answer = await client.PostAsync("/en/cart/lines", body, Stop);

            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnsupportedMediaType, $"{body.Headers.ContentType}: {answer.StatusCode}");
            Assert.NotNull((await Visitor.ReadAsync(answer)).QuerySelector("h1"));
        }

        Assert.False(await shop.WithAsync<OrderingDb, bool>(db => db.Carts.AnyAsync(Stop)));
    }

    [Fact]
    public async Task Another_ones_cart_is_neither_seen_nor_changed()
    {
        await using var shop = await Shop.OpenAsync();
        var (owner, stranger) = (new Buyer(shop), new Buyer(shop));
        var kettle = await owner.AddAsync("K17-MOSS", 2);
        var cartId = await shop.WithAsync<OrderingDb, Guid>(db => db.Carts.Select(cart => cart.Id).SingleAsync(Stop));
        Assert.Empty((await stranger.CartAsync()).QuerySelectorAll(".cart-line"));

        var chalk = await Buyer.VariantAsync(shop, "K17-CHALK");
        await stranger.PostAsync("cart/lines", ("VariantId", chalk.ToString()), ("CartId", cartId.ToString()), ("Cart", cartId.ToString()), ("Id", cartId.ToString()));
        var theirs = await stranger.CartAsync();
        foreach (var verb in new[] { "quantity", "removal" })
        {
            theirs.QuerySelector("form[data-quantity]")!.SetAttribute("action", $"/en/cart/lines/{kettle}/{verb}");
            await stranger.Visitor.SendAsync(theirs, "form[data-quantity]", ("quantity", "9"), ("CartId", cartId.ToString()));
        }

        var carts = await shop.WithAsync<OrderingDb, List<(Guid Id, Guid Variant, int Quantity)>>(async db =>
            [.. (await db.Carts.Include(cart => cart.Lines).ToListAsync(Stop)).SelectMany(cart => cart.Lines.Select(line => (cart.Id, line.VariantId, line.Quantity)))]);
        Assert.Equal((cartId, kettle, 2), Assert.Single(carts, line => line.Id == cartId));
        Assert.Equal((chalk, 1), carts.Where(line => line.Id != cartId).Select(line => (line.Variant, line.Quantity)).Single());
    }

    [Fact]
    public async Task What_is_not_sold_or_not_sold_here_comes_into_no_cart_and_no_order()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop, "zh-cn");
        var (kettle, chalk) = (await buyer.AddAsync("K17-MOSS"), await Buyer.VariantAsync(shop, "K17-CHALK"));
        var checkout = await buyer.CheckoutAsync();

        await shop.WithAsync<CatalogDb>(db => db.Prices.Where(price => price.VariantId == chalk && price.Currency == Currency.Cny).ExecuteDeleteAsync(Stop));
        Assert.Equal(HttpStatusCode.BadRequest, (await buyer.PostAsync("cart/lines", ("VariantId", chalk.ToString()))).StatusCode);

        foreach (var status in new[] { ProductStatus.Archived, ProductStatus.Draft })
        {
            await shop.WithAsync<CatalogDb>(db => db.Products
                .Where(product => product.Variants.Any(variant => variant.Id == kettle)).ExecuteUpdateAsync(set => set.SetProperty(product => product.Status, status), Stop));
            Assert.Equal(HttpStatusCode.BadRequest, (await buyer.PostAsync("cart/lines", ("VariantId", kettle.ToString()))).StatusCode);
            Assert.NotEqual(HttpStatusCode.SeeOther, (await buyer.OrderAsync(checkout, Buyer.Chinese)).StatusCode);
        }

        Assert.Equal(0, await Buyer.OrdersAsync(shop));
    }

    [Fact]
    public async Task What_no_payment_can_carry_is_counted_right_and_refused_in_words()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop, "zh-cn");
        var variant = await Buyer.VariantAsync(shop, "K17-MOSS");
        await Buyer.SetStockAsync(shop, variant, 1000);

        // The highest price that an import takes.
        await Buyer.SetPriceAsync(shop, variant, Currency.Cny, 100_000_000_000);
        await buyer.AddAsync("K17-MOSS", 99);

        Assert.Contains("¥99,000,000,000", (await buyer.CartAsync()).QuerySelector(".cost .total .price")!.TextContent, StringComparison.Ordinal);
        var refused = await buyer.OrderAsync(await buyer.CheckoutAsync(), Buyer.Chinese);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("¥999,999.99", (await Visitor.ReadAsync(refused)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Buyer.OrdersAsync(shop));
        await shop.VerifyAsync();
    }
}
