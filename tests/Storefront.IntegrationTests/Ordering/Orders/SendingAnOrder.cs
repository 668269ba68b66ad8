using System.Net;
using Storefront.Contracts.Catalog;
using Storefront.Ordering.Orders;

namespace Storefront.IntegrationTests.Ordering.Orders;

public sealed class SendingAnOrder
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Staff_pick_pack_ship_and_learn_that_it_arrived()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        var staff = await StaffAsync(shop);

        var queue = await staff.OpenAsync("/office/orders");
        Assert.Contains(order.Number, queue.QuerySelector(".queue")!.TextContent, StringComparison.Ordinal);
        var page = await staff.OpenAsync($"/office/orders/{order.Number}");
        page = await staff.SubmitAsync(page, "#start-picking");
        page = await staff.SubmitAsync(page, "#pack", ($"Pieces[{order.Lines[0].Id}]", "1"), ($"Pieces[{order.Lines[1].Id}]", "0"));
        page = await staff.SubmitAsync(page, "#ship-1", ("Carrier", "ups"), ("TrackingNumber", "1Z 999"));
        Assert.Equal(OrderState.PartlyShipped, (await shop.ReadAsync(order)).State);
        page = await staff.SubmitAsync(page, "#out-1");
        page = await staff.SubmitAsync(page, "#arrive-1", ("Source", "Carrier"));
        page = await staff.SubmitAsync(page, "#pack");
        page = await staff.SubmitAsync(page, "#ship-2", ("Carrier", "northline"), ("TrackingNumber", "NL4471"));
        page = await staff.SubmitAsync(page, "#arrive-2", ("Source", "Staff"));

        var sent = await shop.ReadAsync(order);
        Assert.Equal(OrderState.Delivered, sent.State);
        Assert.NotNull(sent.DeliveredAt);
        Assert.Equal([1, 2], sent.Parcels.OrderBy(parcel => parcel.Number).Select(parcel => parcel.Lines.Sum(line => line.Quantity)));
        Assert.All(sent.History.Where(row => row.Role == OrderRole.Warehouse), row => Assert.Equal("顾晓棠", row.Who));
        Assert.All(
            await shop.WithAsync<IStockLevels, IReadOnlyDictionary<Guid, StockLevel>>(levels => levels.FindAsync([.. order.Lines.Select(line => line.VariantId)], Stop)),
            level => Assert.Equal((3, 3), (level.Value.OnHand, level.Value.Available)));
        await OpeningAnOrder.AssertHoldsAsync(shop);

        var customer = await shop.Visit().OpenAsync($"/en/orders/{order.Number}?key={await shop.KeyAsync(order)}");
        Assert.Equal(["Ordered", "Paid", "Packed", "Sent", "Out for delivery", "Delivered"], customer.QuerySelectorAll(".measured-line b").Select(tick => tick.TextContent));
        Assert.Equal("https://www.ups.com/track?tracknum=1Z999", customer.QuerySelector(".parcels a")!.GetAttribute("href"));
        Assert.Contains("1Z999", (await shop.MailAsync($"parcel-shipped:{sent.Parcels.Single(parcel => parcel.Number == 1).Id}")).Body, StringComparison.Ordinal);
        await shop.MailAsync($"parcel-delivered:{sent.Parcels.Single(parcel => parcel.Number == 2).Id}");
    }

    [Fact]
    public async Task The_second_of_two_who_start_is_told_so()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        var (first, second) = (await StaffAsync(shop), await StaffAsync(shop));
        var (hers, his) = (await first.OpenAsync($"/office/orders/{order.Number}"), await second.OpenAsync($"/office/orders/{order.Number}"));

        await first.SubmitAsync(hers, "#start-picking");
        var late = await second.SendAsync(his, "#start-picking");

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.NotNull((await Visitor.ReadAsync(late)).QuerySelector("[role=alert]"));
        Assert.Equal(1, (await shop.ReadAsync(order)).History.Count(row => row.Move == OrderMove.StartPicking));
    }

    [Fact]
    public async Task Of_fifty_who_start_at_once_one_does()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(
            () => shop.WithAsync<MoveOrder, Storefront.Kernel.Result<Order>>(move => move.RunAsync(order.Id, null, (found, now) => found.StartPicking(Actor.Warehouse("x"), now), null, Stop)), Stop)));

        Assert.Equal(1, results.Count(result => result.Succeeded));
        await OpeningAnOrder.AssertHoldsAsync(shop);
    }

    [Fact]
    public async Task A_held_order_is_not_picked_until_it_is_let_go()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        var staff = await StaffAsync(shop);
        var page = await staff.OpenAsync($"/office/orders/{order.Number}");

        page = await staff.SubmitAsync(page, "#hold", ("Reason", "Address"), ("Note", "<svg/onload=alert(1)>"));

        Assert.Null(page.QuerySelector("#start-picking"));
        Assert.Empty(page.QuerySelectorAll("svg[onload]"));
        page = await staff.SubmitAsync(page, "#release", ("Note", "ok"));
        Assert.NotNull(page.QuerySelector("#start-picking"));
    }

    [Fact]
    public async Task Money_that_came_late_takes_the_pieces_again_or_says_that_they_are_gone()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlaceAsync(quantities: [2]);
        await shop.WithAsync<ExpireOrder>(expire => expire.RunAsync(order.Id, "timeout", Actor.System, Stop));
        await shop.MoveAsync(order, (found, now) => found.HoldForPayment(HoldReason.LatePayment, found.Total, Actor.Provider("stripe"), null, now));

        var released = await shop.WithAsync<ReleaseHold, Storefront.Kernel.Result<Order>?>(release => release.RunAsync(order.Number, null, Actor.Agent("Gu"), null, Stop));

        Assert.True(released!.Succeeded);
        Assert.Equal(OrderState.Confirmed, (await shop.ReadAsync(order)).State);
        await OpeningAnOrder.AssertHoldsAsync(shop);
        Assert.Contains("Thank you", (await shop.MailAsync($"order-confirmed:{order.Id}")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#pack", "Pieces", "99")]
    [InlineData("#pack", "Pieces", "-1")]
    [InlineData("#pack", "Pieces", "1e3")]
    [InlineData("#pack", "Pieces", "2147483648")]
    public async Task A_parcel_takes_no_number_that_is_not_there(string form, string field, string value)
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        var staff = await StaffAsync(shop);
        var page = await staff.SubmitAsync(await staff.OpenAsync($"/office/orders/{order.Number}"), "#start-picking");

        var answer = await staff.SendAsync(page, form, ($"{field}[{order.Lines[0].Id}]", value));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Empty((await shop.ReadAsync(order)).Parcels);
    }

    [Fact]
    public async Task The_queue_finds_by_number_address_and_name_and_shows_names_as_text()
    {
        await using var shop = await Shop.OpenAsync();
        var (order, other) = (await shop.PlacePaidAsync(name: "<svg/onload=alert(1)> 沈岚", email: "shenlan@post.example"), await shop.PlacePaidAsync());
        var staff = await StaffAsync(shop);

        foreach (var query in new[] { order.Number, "SHENLAN@post.example", "沈岚", "onload" })
        {
            var page = await staff.OpenAsync($"/office/orders?view=all&q={Uri.EscapeDataString(query)}");
            Assert.Contains(order.Number, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(other.Number, page.Body.TextContent, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("svg[onload]"));
        }

        var none = await staff.OpenAsync($"/office/orders?view=all&q={Uri.EscapeDataString("%' OR 1=1--")}&page=-3");
        Assert.Null(none.QuerySelector(".queue"));
    }

    [Theory]
    [InlineData("en", "$200.00", "United States and overseas")]
    [InlineData("zh-cn", "¥200.00", "Mainland China")]
    public async Task Lines_and_goods_read_as_the_customer_was_shown_them(string market, string line, string name)
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync(market, quantities: [2]);
        var staff = await StaffAsync(shop);
        await staff.SubmitAsync(await staff.OpenAsync("/office"), "form[action='/office/language']", ("language", "en"));

        var page = await staff.OpenAsync($"/office/orders/{order.Number}");

        Assert.Equal(line, page.QuerySelector("[data-label=Value]")!.TextContent);
        Assert.Equal(line, page.QuerySelector(".sums dd")!.TextContent);
        Assert.Equal(order.Total.ToString(), page.QuerySelector(".sums b")!.TextContent);
        Assert.Contains(name, page.QuerySelector(".detail")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_staff_for_orders_comes_in()
    {
        await using var shop = await Shop.OpenAsync();
        var order = await shop.PlacePaidAsync();
        var stranger = await shop.Visit().GetAsync($"/office/orders/{order.Number}");
        var customer = await (await OpeningAnOrder.SignInAsync(shop, "mara.ellison@post.example")).GetAsync($"/office/orders/{order.Number}");
        var editor = await (await OpeningAnOrder.SignInAsync(shop, "content@staybolt.example", "/office/sign-in")).GetAsync($"/office/orders/{order.Number}");

        Assert.Equal("/office/sign-in", stranger.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.DoesNotContain(order.Number, await customer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, editor.StatusCode);
    }

    private static Task<Visitor> StaffAsync(Shop shop) => OpeningAnOrder.SignInAsync(shop, "orders@staybolt.example", "/office/sign-in");
}
