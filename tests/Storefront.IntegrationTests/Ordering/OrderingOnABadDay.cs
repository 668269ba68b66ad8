using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Stock;
using Storefront.StripeSandbox.Faults;

namespace Storefront.IntegrationTests.Ordering;

/// <summary>Many at once, the last pieces, a payment service or a database that does not answer: an order is whole or there is none.</summary>
public sealed class OrderingOnABadDay
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fifty_clicks_on_one_form_make_one_order_and_all_lead_to_its_one_payment_page()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop, "zh-cn");
        await buyer.AddAsync("K17-MOSS");
        var checkout = await buyer.CheckoutAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => buyer.OrderAsync(checkout, Buyer.Chinese)));

        var order = await OrderAsync(shop);
        var again = await buyer.OrderAsync(checkout, Buyer.Chinese);
        Assert.Contains("/dev/stripe/pay/", Assert.Single(answers.Append(again).Select(answer => answer.Headers.Location?.ToString()).Distinct()), StringComparison.Ordinal);
        Assert.Equal(1, await shop.WithAsync<OrderingDb, int>(db => db.Payments.CountAsync(payment => payment.OrderId == order.Id, Stop)));
        Assert.Equal(1, await Buyer.OrdersAsync(shop));
        await shop.VerifyAsync();
    }

    [Fact]
    public async Task The_order_stands_and_can_be_paid_later_when_stripe_does_not_answer()
    {
        await using var shop = await Shop.OpenAsync();
        var faults = shop.Services.GetRequiredService<SandboxFaults>();
        var buyer = new Buyer(shop, "zh-cn");
        await buyer.AddAsync("K17-MOSS");
        var checkout = await buyer.CheckoutAsync();
        faults.FailNext(ApiFaultKind.ServerError, 1000);

        var placed = await buyer.OrderAsync(checkout, Buyer.Chinese);
        faults.Clear();

        var order = await OrderAsync(shop);
        Assert.Equal($"/zh-cn/orders/{order.Number}", placed.Headers.Location!.ToString());
        HttpResponseMessage again;
        var tries = 0;
        do
        {
            // After so many failures Stripe is left in peace for some seconds.
            await Task.Delay(TimeSpan.FromSeconds(1), Stop);
            again = await buyer.Visitor.SendAsync(await buyer.Visitor.OpenAsync(placed.Headers.Location.ToString()), "#payment");
        }
        while (again.StatusCode == HttpStatusCode.ServiceUnavailable && ++tries < 60);

        Assert.Contains("/dev/stripe/pay/", again.Headers.Location?.ToString(), StringComparison.Ordinal);
        await shop.VerifyAsync();
    }

    [Fact]
    public async Task Two_hundred_buyers_of_five_pieces_make_five_orders()
    {
        await using var shop = await Shop.OpenAsync();
        await Buyer.SetStockAsync(shop, await Buyer.VariantAsync(shop, "K17-MOSS"), 5);
        var forms = new List<(Buyer Buyer, IDocument Checkout)>();
        for (var i = 0; i < 200; i++)
        {
            var buyer = new Buyer(shop, "zh-cn");
            await buyer.AddAsync("K17-MOSS");
            forms.Add((buyer, await buyer.CheckoutAsync()));
        }

        var answers = await Task.WhenAll(forms.Select((form, index) => Task.Run(
            () => form.Buyer.OrderAsync(form.Checkout, [.. Buyer.Chinese, ("Email", $"buyer{index}@post.example")]), Stop)));

        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.SeeOther));
        Assert.Equal(195, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
        Assert.Equal(5, await Buyer.OrdersAsync(shop));
        await shop.VerifyAsync();
    }

    [Fact]
    public async Task Nobody_sets_the_whole_shelf_aside_without_paying()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop, "zh-cn");
        for (var i = 0; i < 5; i++)
        {
            await buyer.AddAsync("K17-MOSS");
            await buyer.OrderAsync(await buyer.CheckoutAsync(), [.. Buyer.Chinese, ("Email", $"other{i}@post.example")]);
        }

        await buyer.AddAsync("K17-MOSS");
        var last = await buyer.OrderAsync(await buyer.CheckoutAsync(), Buyer.Chinese);
        Assert.Equal(HttpStatusCode.Conflict, last.StatusCode);
        Assert.Equal(5, await Buyer.OrdersAsync(shop));

        // Each is named with the way to pay or cancel it; one cancelled makes room for the next.
        var orders = (await Visitor.ReadAsync(last)).QuerySelectorAll("form.checkout-form .row-title a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(5, orders.Distinct().Count());
        var cancelled = await buyer.Visitor.SendAsync(await buyer.Visitor.OpenAsync(orders[0]), "form[action$='/cancellation']");
        Assert.Equal(HttpStatusCode.Redirect, cancelled.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await buyer.OrderAsync(await buyer.CheckoutAsync(), Buyer.Chinese)).StatusCode);
    }

    [Fact]
    public async Task Somebodys_address_typed_by_a_stranger_keeps_nobody_from_ordering()
    {
        await using var shop = await Shop.OpenAsync();
        var stranger = new Buyer(shop, "zh-cn");
        for (var i = 0; i < 5; i++)
        {
            await stranger.AddAsync("K17-MOSS");
            await stranger.OrderAsync(await stranger.CheckoutAsync(), Buyer.Chinese);
        }

        var owner = new Buyer(shop, "zh-cn");
        await owner.AddAsync("K17-MOSS");
        Assert.Equal(HttpStatusCode.SeeOther, (await owner.OrderAsync(await owner.CheckoutAsync(), Buyer.Chinese)).StatusCode);
    }

    [Fact]
    public async Task Unpaid_orders_are_found_when_their_time_is_over()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop, "zh-cn");
        await buyer.AddAsync("K17-MOSS");
        await buyer.OrderAsync(await buyer.CheckoutAsync(), Buyer.Chinese);
        var order = await OrderAsync(shop);

        var before = await shop.WithAsync<OrderingDb, List<Guid>>(db => db.DueAsync(order.PlacedAt.AddMinutes(39), 10, Stop));
        var after = await shop.WithAsync<OrderingDb, List<Guid>>(db => db.DueAsync(order.PlacedAt.AddMinutes(41), 10, Stop));

        Assert.Empty(before);
        Assert.Equal([order.Id], after);
    }

    [Fact]
    public async Task A_database_that_somebody_holds_for_eight_seconds_makes_the_order_late_or_not_at_all()
    {
        await using var shop = await Shop.OpenAsync();
        var buyer = new Buyer(shop, "zh-cn");
        await buyer.AddAsync("K17-MOSS");
        var checkout = await buyer.CheckoutAsync();

        Task<HttpResponseMessage> ordering;
        await using (await shop.Database.HoldAsync())
        {
            ordering = Task.Run(() => buyer.OrderAsync(checkout, Buyer.Chinese), Stop);
            await Task.Delay(TimeSpan.FromSeconds(8), Stop);
            Assert.False(ordering.IsCompleted);
        }

        var answer = await ordering;
        Assert.True(answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.ServiceUnavailable, answer.StatusCode.ToString());
        Assert.Equal(answer.StatusCode == HttpStatusCode.SeeOther ? 1 : 0, await Buyer.OrdersAsync(shop));
        await shop.VerifyAsync();
    }

    private static Task<Order> OrderAsync(Shop shop) => shop.WithAsync<OrderingDb, Order>(db => db.Orders.Include(order => order.Lines).SingleAsync(Stop));
}
