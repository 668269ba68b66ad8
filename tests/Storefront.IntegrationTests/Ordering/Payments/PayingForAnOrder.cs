using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Storefront.IntegrationTests.Ordering.Orders;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Stock;

namespace Storefront.IntegrationTests.Ordering.Payments;

public sealed class PayingForAnOrder
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_card_pays_the_order_and_one_mail_confirms_it()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);

        var back = await payer.PayAsync();
        var order = await payer.WaitForAsync(OrderState.Confirmed);
        var payment = Assert.Single(await payer.PaymentsAsync());

        Assert.EndsWith($"{payer.Path}/paid?session_id={payment.SessionId}", back.Url, StringComparison.Ordinal);
        Assert.Equal((PaymentState.Captured, SessionState.Complete, order.Total, "card"), (payment.State, payment.Session, payment.Captured, payment.Method));
        Assert.Equal(order.Total, order.Received);
        Assert.Equal("Paid. Thank you", (await payer.Visitor.OpenAsync(payer.Path + "/paid")).QuerySelector("h1")!.TextContent);
        await shop.MailAsync("order-confirmed");
        Assert.Equal(1, await payer.MailsAsync("order-confirmed"));
        Assert.True(await shop.WithAsync<OrderingDb, bool>(db => db.Reservations.Where(row => row.OrderId == order.Id)
            .AllAsync(row => row.State == ReservationState.Open && row.ExpiresAt == null, Stop)));
        await payer.VerifyAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("en-eu")]
    [InlineData("zh-cn")]
    public async Task The_payment_page_asks_for_the_orders_total_line_by_line_in_its_language(string market)
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop, market);

        var page = await payer.StartAsync();

        var text = page.Body!.TextContent;
        Assert.Contains(market == "zh-cn" ? "电水壶 0" : "Kettle 0", text, StringComparison.Ordinal);
        Assert.Contains(payer.Order.Total.Major.ToString("N2", System.Globalization.CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
        Assert.Equal(market == "zh-cn" ? "zh" : "en", page.DocumentElement.GetAttribute("lang")![..2]);
    }

    [Theory]
    [InlineData("alipay")]
    [InlineData("wechat_pay")]
    public async Task A_wallet_pays_by_going_there_and_back(string wallet)
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop, "zh-cn");

        var authorise = await payer.Visitor.SubmitAsync(await payer.StartAsync(), "form", ("method", wallet));
        await payer.Visitor.SubmitAsync(authorise, "form", ("answer", "complete"));
        await payer.WaitForAsync(OrderState.Confirmed);

        Assert.Equal(wallet, Assert.Single(await payer.PaymentsAsync()).Method);
        Assert.Equal("付款成功，谢谢您", (await payer.Visitor.OpenAsync(payer.Path + "/paid")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_bank_asks_the_customer_before_it_pays()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);

        var bank = await payer.PayAsync("4000002760003184");
        await payer.WaitForAsync(payment => payment.State == PaymentState.RequiresAction);
        await payer.Visitor.SubmitAsync(bank, "form", ("answer", "complete"));

        await payer.WaitForAsync(OrderState.Confirmed);
        await payer.VerifyAsync();
    }

    [Fact]
    public async Task After_a_declined_card_the_next_one_may_do()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);

        var again = await payer.PayAsync("4000000000000002");
        var declined = await payer.WaitForAsync(payment => payment.Failure is not null);
        var onTheOrder = await payer.Visitor.OpenAsync(payer.Path);
        await payer.PayAsync(again);
        var order = await payer.WaitForAsync(OrderState.Confirmed);

        Assert.Equal((PaymentState.Created, "card_declined"), (declined.State, declined.Failure));
        Assert.Contains("declined", onTheOrder.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Assert.Single(await payer.PaymentsAsync()).Failure);
        Assert.Equal(order.Total, order.Received);
    }

    [Fact]
    public async Task Whoever_comes_back_from_paying_is_not_told_of_the_card_before()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);
        var again = await payer.PayAsync("4000000000000002");
        await payer.WaitForAsync(payment => payment.Failure is not null);
        await payer.QuietAsync();
        payer.Faults.WebhooksHeld = true;

        var back = await payer.PayAsync(again);

        var heading = back.QuerySelector("h1")!;
        Assert.Equal("We are waiting for the bank’s word", heading.TextContent);
        Assert.Equal("Waiting", heading.GetAttribute("data-word"));
        var word = await payer.Visitor.GetAsync(heading.GetAttribute("data-word-at")!);
        Assert.Equal("Waiting", await word.Content.ReadAsStringAsync(Stop));

        payer.Faults.Clear();
        await payer.WaitForAsync(OrderState.Confirmed);
    }

    [Theory]
    [InlineData(false, OrderState.Confirmed)]
    [InlineData(true, OrderState.Expired)]
    public async Task A_bank_debit_takes_days_and_the_goods_wait_for_it(bool returned, OrderState end)
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);

        await payer.Visitor.SubmitAsync(await payer.StartAsync(), "form", ("method", "us_bank_account"), ("account", returned ? "returned" : "succeeds"));
        var onItsWay = await payer.WaitForAsync(payment => payment.State == PaymentState.Processing);
        var waiting = await payer.Visitor.OpenAsync(payer.Path + "/paid");
        var heldUntil = await shop.WithAsync<OrderingDb, DateTimeOffset?>(db => db.Reservations.Where(row => row.OrderId == payer.Order.Id).MinAsync(row => row.ExpiresAt, Stop));
        var second = await payer.Visitor.GetAsync(payer.Path + "/paid");
        await shop.CreateClient().PostAsync($"/dev/stripe/_sandbox/payment_intents/{onItsWay.IntentId}/settle?fail={returned}", null, Stop);
        await payer.WaitForAsync(end);

        Assert.Equal("The payment is on its way", waiting.QuerySelector("h1")!.TextContent);
        Assert.True(heldUntil > TimeProvider.System.GetUtcNow().AddDays(13));
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(returned ? PaymentState.Failed : PaymentState.Captured, Assert.Single(await payer.PaymentsAsync()).State);
        await payer.VerifyAsync();
    }

    [Fact]
    public async Task Pressing_pay_again_or_in_another_window_leads_to_the_same_page()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);
        var order = await payer.Visitor.OpenAsync(payer.Path);

        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => payer.Visitor.SendAsync(order, "#payment")));
        var later = await payer.PressPayAsync();

        Assert.All(pages, page => Assert.Equal(HttpStatusCode.OK, page.StatusCode));
        Assert.Single(pages.Append(later).Select(page => page.RequestMessage!.RequestUri!.AbsolutePath).Distinct());
        Assert.Single(await payer.PaymentsAsync());
    }

    [Fact]
    public async Task The_way_back_from_the_payment_page_only_tells()
    {
        await using var shop = await Shop.OpenAsync();
        var (payer, other) = (await Payer.ComeAsync(shop), await Payer.ComeAsync(shop));
        await payer.StartAsync();
        await other.PayAsync();
        await other.WaitForAsync(OrderState.Confirmed);
        var (mine, paid) = (Assert.Single(await payer.PaymentsAsync()).SessionId, Assert.Single(await other.PaymentsAsync()).SessionId);

        foreach (var session in new[] { mine, paid, "cs_test_invented", "", new string('x', 5000) })
        {
            var page = await payer.Visitor.OpenAsync($"{payer.Path}/paid?session_id={session}");
            Assert.Equal("We are waiting for the bank’s word", page.QuerySelector("h1")!.TextContent);
        }

        var stranger = shop.Visit();
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync($"{payer.Path}/paid?session_id={mine}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{payer.Path}/paid?session_id={paid}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{payer.Path}/paid?session_id=cs_test_invented")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{payer.Path}/paid")).StatusCode);
        Assert.Equal(OrderState.PendingPayment, (await payer.ReadOrderAsync()).State);
    }

    [Fact]
    public async Task A_stranger_cannot_start_the_payment_of_an_order()
    {
        await using var shop = await Shop.OpenAsync();
        var (payer, stranger) = (await Payer.ComeAsync(shop), await Payer.ComeAsync(shop));
        var form = await stranger.Visitor.OpenAsync(stranger.Path);
        form.QuerySelector("#payment")!.SetAttribute("action", payer.Path + "/payment");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visitor.SendAsync(form, "#payment")).StatusCode);
        Assert.Empty(await payer.PaymentsAsync());
    }

    [Fact]
    public async Task Calling_an_order_off_closes_its_payment_page_first()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);
        var page = await payer.StartAsync();

        await payer.Visitor.SubmitAsync(await payer.Visitor.OpenAsync(payer.Path), "#cancellation");
        var tried = await payer.Visitor.SendAsync(page, "form", ("method", "card"), ("number", "4242424242424242"), ("expiry", "12 / 34"), ("cvc", "123"));

        Assert.Equal(OrderState.Cancelled, (await payer.ReadOrderAsync()).State);
        Assert.Equal((PaymentState.Expired, SessionState.Closed), Assert.Single(await payer.PaymentsAsync()) is var payment ? (payment.State, payment.Session) : default);
        Assert.DoesNotContain("/paid", tried.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        await payer.VerifyAsync();
    }

    [Fact]
    public async Task An_order_that_is_paid_meanwhile_is_not_called_off()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);
        var before = await payer.Visitor.OpenAsync(payer.Path);
        payer.Faults.WebhooksHeld = true;
        await payer.PayAsync();

        await payer.Visitor.SendAsync(before, "#cancellation");

        Assert.Equal(OrderState.Confirmed, (await payer.ReadOrderAsync()).State);
    }

    [Fact]
    public async Task A_second_payment_of_one_order_is_held_for_review()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);
        await payer.PayAsync();
        await payer.WaitForAsync(OrderState.Confirmed);
        var first = Assert.Single(await payer.PaymentsAsync());

        // A page that carries our id, as a forgotten key or a hand at Stripe's desk makes it.
        var extra = await StripeClients.OpenAsync(shop, first.Id.ToString(), payer.Order.Total);
        await payer.Visitor.SubmitAsync(await payer.Visitor.OpenAsync(extra), "form", ("method", "card"), ("number", "4242424242424242"), ("expiry", "12 / 34"), ("cvc", "123"));
        var held = await payer.WaitForAsync(OrderState.OnHold);

        Assert.Equal((HoldReason.Overpaid, payer.Order.Total * 2), (held.HoldReason, held.Received));
        Assert.Equal([null, PaymentReview.Second], (await payer.PaymentsAsync()).Select(payment => payment.Review));
        await payer.VerifyAsync();
    }
}
