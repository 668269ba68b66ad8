using System.Net;
using Microsoft.EntityFrameworkCore;
using Storefront.IntegrationTests.Ordering.Orders;
using Storefront.IntegrationTests.StripeSandbox;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Stock;
using Storefront.StripeSandbox.Faults;

namespace Storefront.IntegrationTests.Ordering.Payments;

public sealed class ReconcilingPaymentsWithStripe
{
    private readonly ShiftedClock _clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_payment_whose_messages_never_came_is_found()
    {
        await using var shop = await Shop.OpenAsync(_clock);
        var payer = await Payer.ComeAsync(shop);
        payer.Faults.WebhooksHeld = true;
        await payer.PayAsync();
        Assert.Equal(OrderState.PendingPayment, (await payer.ReadOrderAsync()).State);

        _clock.Shift += TimeSpan.FromMinutes(3);
        await payer.ReconcileAsync();
        Assert.Equal(OrderState.Confirmed, (await payer.ReadOrderAsync()).State);
        await payer.QuietAsync();

        Assert.True(await shop.WithAsync<OrderingDb, bool>(db => db.ProviderEvents.AnyAsync(row => !row.WasDelivered, Stop)));
        payer.Faults.WebhooksHeld = false;
        await shop.MailAsync("order-confirmed");
        await payer.QuietAsync();
        Assert.Equal(1, await payer.MailsAsync("order-confirmed"));
        await payer.VerifyAsync();
    }

    [Fact]
    public async Task A_shop_that_was_shut_for_three_days_finds_who_paid_before_it_ends_their_orders()
    {
        await using var shop = await Shop.OpenAsync(_clock);
        var (payer, other) = (await Payer.ComeAsync(shop), await Payer.ComeAsync(shop));
        payer.Faults.WebhooksHeld = true;
        await payer.PayAsync();
        await other.StartAsync();

        _clock.Shift += TimeSpan.FromDays(3);
        await payer.ReconcileAsync();
        Assert.Equal(OrderState.Confirmed, (await payer.WaitForAsync(OrderState.Confirmed)).State);
        Assert.Equal(OrderState.Expired, (await other.WaitForAsync(OrderState.Expired)).State);

        // The messages come after all, as late as Stripe sends them.
        payer.Faults.WebhooksHeld = false;
        await payer.QuietAsync();
        await shop.MailAsync("order-confirmed");
        Assert.Equal(1, await payer.MailsAsync("order-confirmed"));
        await payer.VerifyAsync();
    }

    [Fact]
    public async Task An_order_that_nobody_pays_ends_after_its_page_and_gives_its_goods_back_once()
    {
        await using var shop = await Shop.OpenAsync(_clock);
        var payer = await Payer.ComeAsync(shop);
        var page = await payer.StartAsync();
        _clock.Shift += TimeSpan.FromMinutes(20);
        await payer.ReconcileAsync();
        Assert.Equal(OrderState.PendingPayment, (await payer.ReadOrderAsync()).State);

        _clock.Shift += TimeSpan.FromMinutes(30);
        await payer.ReconcileAsync();
        await payer.ReconcileAsync();
        await payer.WaitForAsync(OrderState.Expired);
        var late = await payer.Visitor.SendAsync(page, "form", ("method", "card"), ("number", "4242424242424242"), ("expiry", "12 / 34"), ("cvc", "123"));

        Assert.DoesNotContain("/paid", late.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(PaymentState.Expired, Assert.Single(await payer.PaymentsAsync()).State);
        Assert.Equal([ReservationState.Expired], await shop.WithAsync<OrderingDb, List<ReservationState>>(db =>
            db.Reservations.Where(row => row.OrderId == payer.Order.Id).Select(row => row.State).Distinct().ToListAsync(Stop)));
        await payer.VerifyAsync();
    }

    [Fact]
    public async Task An_order_whose_payment_was_never_started_ends_too()
    {
        await using var shop = await Shop.OpenAsync(_clock);
        var payer = await Payer.ComeAsync(shop);

        _clock.Shift += TimeSpan.FromMinutes(41);
        await payer.ReconcileAsync();

        Assert.Equal(OrderState.Expired, (await payer.ReadOrderAsync()).State);
        await payer.VerifyAsync();
    }

    [Fact]
    public async Task An_order_does_not_end_before_stripe_was_asked()
    {
        await using var shop = await Shop.OpenAsync(_clock);
        var payer = await Payer.ComeAsync(shop);
        payer.Faults.WebhooksHeld = true;
        await payer.PayAsync();
        _clock.Shift += TimeSpan.FromMinutes(50);
        payer.Faults.FailNext(ApiFaultKind.ServerError, 1000);
        await Assert.ThrowsAnyAsync<Exception>(payer.ReconcileAsync);
        Assert.Equal(OrderState.PendingPayment, (await payer.ReadOrderAsync()).State);

        payer.Faults.Clear();
        payer.Faults.WebhooksHeld = true;
        await payer.ReconcileAsync();

        Assert.Equal(OrderState.Confirmed, (await payer.ReadOrderAsync()).State);
    }

    [Theory]
    [InlineData(false, OrderState.Confirmed)]
    [InlineData(true, OrderState.OnHold)]
    public async Task Money_that_comes_after_the_end_buys_the_goods_if_they_are_still_there(bool soldMeanwhile, OrderState end)
    {
        await using var shop = await Shop.OpenAsync(_clock);
        var payer = await Payer.ComeAsync(shop);
        await payer.StartAsync();
        var payment = Assert.Single(await payer.PaymentsAsync());
        _clock.Shift += TimeSpan.FromMinutes(50);
        await payer.ReconcileAsync();
        await payer.WaitForAsync(OrderState.Expired);
        if (soldMeanwhile)
        {
            await shop.WithAsync<OrderingDb>(db => db.Database.ExecuteSqlAsync(
                $"""UPDATE ordering_stock SET "Reserved" = "OnHand" WHERE "VariantId" = {payer.Order.Lines[0].VariantId}""", Stop));
        }

        // Money for the expired order comes by another page that carries its payment's id.
        await payer.PayAsync(await payer.Visitor.OpenAsync(await StripeClients.OpenAsync(shop, payment.Id.ToString(), payer.Order.Total)));
        await payer.WaitForAsync(row => row.State == PaymentState.Captured);
        var order = await payer.WaitForAsync(end);

        Assert.Equal(order.Total, order.Received);
        Assert.Contains(order.History, row => row.To == OrderState.OnHold);
        Assert.Equal(soldMeanwhile ? HoldReason.LatePayment : null, order.HoldReason);
    }

    [Theory]
    [InlineData(ApiFaultKind.LockTimeout, 1)]
    [InlineData(ApiFaultKind.TimeoutAfterWork, 1)]
    [InlineData(ApiFaultKind.MalformedJson, 1)]
    public async Task A_short_trouble_at_stripe_is_got_over(ApiFaultKind kind, int calls)
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);
        payer.Faults.FailNext(kind, calls, "/checkout/sessions");

        var answer = await payer.PressPayAsync();
        if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            answer = await payer.Visitor.SendAsync(await Visitor.ReadAsync(answer), "#payment");
        }

        await payer.PayAsync(await Visitor.ReadAsync(answer));
        await payer.WaitForAsync(OrderState.Confirmed);
        Assert.Single((await StripeClients.At(shop).V1.Checkout.Sessions.ListAsync(null, null, Stop)).Data);
        await payer.VerifyAsync();
    }

    [Theory]
    [InlineData(ApiFaultKind.LockTimeout)]
    [InlineData(ApiFaultKind.ServerError)]
    [InlineData(ApiFaultKind.TimeoutAfterWork)]
    public async Task A_longer_trouble_keeps_the_order_says_so_and_charges_once(ApiFaultKind kind)
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);
        payer.Faults.FailNext(kind, 1000);

        var refused = await payer.PressPayAsync();
        var honest = await Visitor.ReadAsync(refused);
        payer.Faults.Clear();
        var page = await Visitor.ReadAsync(await RetryAsync(payer, honest));
        await payer.PayAsync(page);
        await payer.WaitForAsync(OrderState.Confirmed);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("Your order is kept", honest.Body!.TextContent, StringComparison.Ordinal);
        var paid = (await StripeClients.At(shop).V1.Checkout.Sessions.ListAsync(null, null, Stop)).Data.Where(session => session.PaymentStatus == "paid");
        Assert.Single(paid);
        await payer.VerifyAsync();
    }

    [Fact]
    public async Task A_page_that_stripe_opened_and_called_broken_is_looked_for_and_found()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);
        payer.Faults.FailNext(ApiFaultKind.ServerErrorAfterWork, 1000);

        await payer.PayAsync(await payer.StartAsync());
        await payer.WaitForAsync(OrderState.Confirmed);

        Assert.Single((await StripeClients.At(shop).V1.Checkout.Sessions.ListAsync(null, null, Stop)).Data);
        await payer.VerifyAsync();
    }

    [Fact]
    public async Task A_key_that_stripe_forgot_opens_no_second_page()
    {
        await using var shop = await Shop.OpenAsync(_clock);
        var payer = await Payer.ComeAsync(shop);
        payer.Faults.FailNext(ApiFaultKind.TimeoutAfterWork, 1000, "/checkout/sessions");
        await payer.PressPayAsync();
        payer.Faults.Clear();
        await shop.CreateClient().DeleteAsync("/dev/stripe/_sandbox/idempotency_keys", Stop);

        _clock.Shift += TimeSpan.FromMinutes(5);
        await payer.ReconcileAsync();
        await payer.PayAsync(await payer.StartAsync());
        await payer.WaitForAsync(OrderState.Confirmed);

        Assert.Single((await StripeClients.At(shop).V1.Checkout.Sessions.ListAsync(null, null, Stop)).Data);
        await payer.VerifyAsync();
    }

    private static async Task<HttpResponseMessage> RetryAsync(Payer payer, AngleSharp.Dom.IDocument honest)
    {
        // Until the breaker lets a request through again.
        for (var tries = 0; ; tries++)
        {
            var answer = await payer.Visitor.SendAsync(honest, "#payment");
            if (answer.StatusCode == HttpStatusCode.OK || tries == 60)
            {
                return answer;
            }

            honest = await Visitor.ReadAsync(answer);
            await Task.Delay(TimeSpan.FromSeconds(1), Stop);
        }
    }
}
