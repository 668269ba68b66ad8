using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.IntegrationTests.Ordering.Orders;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Payments.Inbox;

namespace Storefront.IntegrationTests.Ordering.Payments;

public sealed class HearingFromStripe
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_that_is_not_stripes_leaves_nothing_but_a_count()
    {
        await using var shop = await Shop.OpenAsync();
        var body = SignedEvents.Event("evt_forged");
        var genuine = SignedEvents.Sign(body);
        var time = genuine[2..genuine.IndexOf(',', StringComparison.Ordinal)];
        string?[] forged =
        [
            null,
            "",
            "nonsense",
            new string('x', 5000),
            SignedEvents.Sign(body, "whsec_another"),
            SignedEvents.Sign(body.Replace("forged", "other", StringComparison.Ordinal)),
            SignedEvents.Sign(body, skewSeconds: -301),
            SignedEvents.Sign(body, skewSeconds: +400),
            genuine.Replace("v1=", "v0=", StringComparison.Ordinal),
            $"t={time}",
            $"t=,v1={SignedEvents.Hash(body, "", SignedEvents.Secret)}",
            $"t=-{time},v1={SignedEvents.Hash(body, "-" + time, SignedEvents.Secret)}",
            $"t=1,{genuine}",
        ];

        foreach (var signature in forged)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await SignedEvents.PostAsync(shop, body, signature)).StatusCode);
        }

        Assert.Equal(0, await CountAsync(shop));
        Assert.Equal(forged.Length, shop.Services.GetRequiredService<RejectedWebhooks>().Count);
        Assert.Equal(HttpStatusCode.OK, (await SignedEvents.PostAsync(shop, body, genuine)).StatusCode);
    }

    [Fact]
    public async Task The_signature_is_over_the_raw_bytes()
    {
        await using var shop = await Shop.OpenAsync();
        var body = SignedEvents.Event("evt_spaced");

        // The same JSON, written otherwise.
        Assert.Equal(HttpStatusCode.BadRequest, (await SignedEvents.PostAsync(shop, body + "\n", SignedEvents.Sign(body))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SignedEvents.PostAsync(shop, body.Replace(",", ", ", StringComparison.Ordinal), SignedEvents.Sign(body))).StatusCode);
    }

    [Fact]
    public async Task While_secrets_are_exchanged_both_are_taken()
    {
        await using var shop = await Shop.OpenAsync(("Stripe:WebhookSecret", "whsec_old, whsec_new"));
        var (one, two, three) = (SignedEvents.Event("evt_1"), SignedEvents.Event("evt_2"), SignedEvents.Event("evt_3"));
        var time = SignedEvents.Sign(three)[2..].Split(',')[0];

        Assert.Equal(HttpStatusCode.OK, (await SignedEvents.PostAsync(shop, one, SignedEvents.Sign(one, "whsec_old"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SignedEvents.PostAsync(shop, two, SignedEvents.Sign(two, "whsec_new"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SignedEvents.PostAsync(
            shop, three, $"t={time},v1={SignedEvents.Hash(three, time, "whsec_gone")},v1={SignedEvents.Hash(three, time, "whsec_new")}")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SignedEvents.PostAsync(shop, three, SignedEvents.Sign(three))).StatusCode);
    }

    [Fact]
    public async Task What_is_no_event_is_turned_away_even_with_a_right_signature()
    {
        await using var shop = await Shop.OpenAsync();
        var deep = SignedEvents.Event("evt_deep", about: string.Concat(Enumerable.Repeat("""{"object":""", 10_000)) + "1" + new string('}', 10_000));
        string[] bodies =
        [
            "",
            "null",
            "[]",
            "{}",
            "\"event\"",
            """{"id":"evt_x","object":"charge"}""",
            SignedEvents.Event("evt_y")[..^1],
            SignedEvents.Event("evt_twice").Replace("\"object\":\"event\"", "\"object\":\"event\",\"id\":\"evt_other\"", StringComparison.Ordinal),
            SignedEvents.Event(new string('e', 300)),
            SignedEvents.Event("evt_type", new string('t', 300)),
            SignedEvents.Event("evt_time").Replace("1764000000", "1e400", StringComparison.Ordinal),
            deep,
        ];

        foreach (var body in bodies)
        {
            var answer = await SignedEvents.PostAsync(shop, body, SignedEvents.Sign(body));
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{answer.StatusCode} for {body[..Math.Min(80, body.Length)]}");
        }

        var tooLong = SignedEvents.Event("evt_long", about: $$$"""{"object":"charge","description":"{{{new string('x', 5_000_000)}}}"}""");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await SignedEvents.PostAsync(shop, tooLong, SignedEvents.Sign(tooLong))).StatusCode);
        foreach (var contentType in new[] { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x" })
        {
            var body = SignedEvents.Event("evt_form");
            Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await SignedEvents.PostAsync(shop, body, SignedEvents.Sign(body), contentType)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await shop.CreateClient().GetAsync("/stripe/webhook", Stop)).StatusCode);
        Assert.Equal(0, await CountAsync(shop));
    }

    [Fact]
    public async Task Only_the_webhook_goes_without_a_token()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);

        using var form = new FormUrlEncodedContent([]);
        Assert.Equal(HttpStatusCode.BadRequest, (await payer.Visitor.Client.PostAsync(payer.Path + "/payment", form, Stop)).StatusCode);
        Assert.Empty(await payer.PaymentsAsync());

        // And it knows nobody: it reads no cookie and sets none.
        var body = SignedEvents.Event("evt_cookie");
        using var message = new HttpRequestMessage(HttpMethod.Post, "/stripe/webhook") { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        message.Headers.Add("Stripe-Signature", SignedEvents.Sign(body));
        var answer = await payer.Visitor.Client.SendAsync(message, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task An_event_that_comes_fifty_times_at_once_confirms_once_and_mails_once()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);
        payer.Faults.WebhooksHeld = true;
        await payer.PayAsync();
        var sessionId = Assert.Single(await payer.PaymentsAsync()).SessionId;
        var body = SignedEvents.Event("evt_fifty", about: $$$"""{"object":"checkout.session","id":"{{{sessionId}}}","metadata":{}}""");

        var deliveries = Enumerable.Range(0, 50).Select(_ => SignedEvents.PostAsync(shop, body, SignedEvents.Sign(body)));
        var returns = Enumerable.Range(0, 5).Select(_ => payer.Visitor.GetAsync($"{payer.Path}/paid?session_id={sessionId}"));
        var answers = await Task.WhenAll(deliveries.Concat(returns));
        await payer.WaitForAsync(OrderState.Confirmed);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(1, await CountAsync(shop));
        await shop.MailAsync("order-confirmed");
        Assert.Equal(1, await payer.MailsAsync("order-confirmed"));
        Assert.Single((await payer.ReadOrderAsync()).History, row => row.Move == OrderMove.Confirm);
        await payer.VerifyAsync();
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public async Task In_whichever_order_and_however_often_they_come_the_end_is_the_same(int copies, bool reversed)
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);
        (payer.Faults.WebhooksHeld, payer.Faults.WebhooksReversed, payer.Faults.WebhookCopies) = (true, reversed, copies);
        await payer.PayAsync(await payer.PayAsync("4000000000000002"));

        payer.Faults.WebhooksHeld = false;
        var order = await payer.WaitForAsync(OrderState.Confirmed);
        await payer.QuietAsync();

        Assert.Equal(order.Total, (await payer.ReadOrderAsync()).Received);
        await shop.MailAsync("order-confirmed");
        Assert.Equal(1, await payer.MailsAsync("order-confirmed"));
        await payer.VerifyAsync();
    }

    [Fact]
    public async Task A_message_that_comes_before_we_wrote_its_page_down_finds_its_payment()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);

        // The page exists and its answer is lost: we know the payment, not the page.
        payer.Faults.FailNext(Storefront.StripeSandbox.Faults.ApiFaultKind.TimeoutAfterWork, 9, "/checkout/sessions");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await payer.PressPayAsync()).StatusCode);
        payer.Faults.Clear();
        var payment = Assert.Single(await payer.PaymentsAsync());
        Assert.Equal((SessionState.Opening, null), (payment.Session, payment.SessionId));
        var page = (await StripeClients.At(shop).V1.Checkout.Sessions.ListAsync(null, null, Stop)).Data.Single();
        await payer.PayAsync(await payer.Visitor.OpenAsync(new Uri(page.Url).PathAndQuery));

        await payer.WaitForAsync(OrderState.Confirmed);
        Assert.Equal(page.Id, Assert.Single(await payer.PaymentsAsync()).SessionId);
        await payer.VerifyAsync();
    }

    [Fact]
    public async Task What_names_no_payment_of_ours_or_is_of_the_other_mode_is_kept_and_shown_to_staff()
    {
        await using var shop = await Shop.OpenAsync();
        var address = await StripeClients.OpenAsync(shop, Guid.NewGuid().ToString(), Storefront.Kernel.Money.Of(5, Storefront.Kernel.Currency.Usd));
        var stranger = shop.Visit();
        await stranger.SendAsync(await stranger.OpenAsync(address), "form", ("method", "card"), ("number", "4242424242424242"), ("expiry", "12 / 34"), ("cvc", "123"));
        var live = SignedEvents.Event("evt_live", live: true);
        Assert.Equal(HttpStatusCode.OK, (await SignedEvents.PostAsync(shop, live, SignedEvents.Sign(live))).StatusCode);
        var other = SignedEvents.Event("evt_other", "customer.created", """{"object":"customer","id":"cus_1"}""");
        Assert.Equal(HttpStatusCode.OK, (await SignedEvents.PostAsync(shop, other, SignedEvents.Sign(other))).StatusCode);

        await WaitAsync(shop, states => states.Contains(ProviderEventState.Unknown) && !states.Contains(ProviderEventState.Waiting));
        var states = await StatesAsync(shop);

        Assert.Equal(ProviderEventState.WrongMode, states["evt_live"]);
        Assert.Equal(ProviderEventState.Ignored, states["evt_other"]);
        Assert.DoesNotContain(ProviderEventState.Applied, states.Values);
    }

    [Theory]
    [InlineData("usd", 100, PaymentReview.Amount, HoldReason.PaymentMismatch)]
    [InlineData("eur", 26637, PaymentReview.Currency, HoldReason.PaymentMismatch)]
    public async Task Money_that_is_not_what_was_asked_for_holds_the_order(string currency, long amount, PaymentReview review, HoldReason reason)
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);
        await payer.StartAsync();
        var payment = Assert.Single(await payer.PaymentsAsync());
        var address = await StripeClients.OpenAsync(shop, payment.Id.ToString(), new Storefront.Kernel.Money(amount, Storefront.Kernel.Currency.Usd), currency);

        await payer.PayAsync(await payer.Visitor.OpenAsync(address));
        var held = await payer.WaitForAsync(OrderState.OnHold);

        Assert.Equal(reason, held.HoldReason);
        Assert.Contains(await payer.PaymentsAsync(), row => row.Review == review);
    }

    [Fact]
    public async Task A_message_that_cannot_be_acted_on_is_parked_and_can_be_tried_again()
    {
        var clock = new StripeSandbox.ShiftedClock();
        await using var shop = await Shop.OpenAsync(clock);
        var payer = await Payer.ComeAsync(shop);
        payer.Faults.WebhooksHeld = true;
        await payer.PayAsync();
        payer.Faults.FailNext(Storefront.StripeSandbox.Faults.ApiFaultKind.ServerError, 1000);
        var body = SignedEvents.Event("evt_poison", about: $$$"""{"object":"checkout.session","id":"{{{Assert.Single(await payer.PaymentsAsync()).SessionId}}}"}""");
        Assert.Equal(HttpStatusCode.OK, (await SignedEvents.PostAsync(shop, body, SignedEvents.Sign(body))).StatusCode);

        await Eventually.HoldsAsync(() => IsParkedAsync(shop, clock, "evt_poison"), "It is tried for ever.");
        payer.Faults.Clear();
        payer.Faults.WebhooksHeld = true;
        await shop.WithAsync<OrderingDb>(async db =>
        {
            (await db.ProviderEvents.SingleAsync(row => row.EventId == "evt_poison", Stop)).Retry(clock.GetUtcNow());
            await db.SaveChangesAsync(Stop);
        });
        var order = await payer.WaitForAsync(OrderState.Confirmed);
        Assert.Equal(order.Total, order.Received);
    }

    [Fact]
    public async Task A_dispute_holds_an_order_that_has_not_left()
    {
        await using var shop = await Shop.OpenAsync();
        var payer = await Payer.ComeAsync(shop);

        await payer.PayAsync("4000000000000259");
        await payer.WaitForAsync(payment => payment.Dispute == DisputeState.NeedsResponse);
        await payer.QuietAsync();

        Assert.NotNull(Assert.Single(await payer.PaymentsAsync()).DisputeDueAt);
        Assert.Equal(HoldReason.Dispute, (await payer.WaitForAsync(OrderState.OnHold)).HoldReason);
        await payer.VerifyAsync();
    }

    private static Task<int> CountAsync(Shop shop) => shop.WithAsync<OrderingDb, int>(db => db.ProviderEvents.CountAsync(Stop));

    private static Task<Dictionary<string, ProviderEventState>> StatesAsync(Shop shop) =>
        shop.WithAsync<OrderingDb, Dictionary<string, ProviderEventState>>(db => db.ProviderEvents.ToDictionaryAsync(row => row.EventId, row => row.State, Stop));

    /// <summary>True when the shop has given up on the message; until then the time of its next try has come.</summary>
    private static async Task<bool> IsParkedAsync(Shop shop, StripeSandbox.ShiftedClock clock, string eventId)
    {
        var message = await shop.WithAsync<OrderingDb, ProviderEvent>(db => db.ProviderEvents.AsNoTracking().SingleAsync(row => row.EventId == eventId, Stop));
        if (message.NextTryAt - clock.GetUtcNow() is { Ticks: > 0 } wait)
        {
            clock.Shift += wait;
        }

        return message.State == ProviderEventState.Parked;
    }

    private static Task WaitAsync(Shop shop, Func<IReadOnlyCollection<ProviderEventState>, bool> expected) =>
        Eventually.HoldsAsync(async () => expected((await StatesAsync(shop)).Values), async () => string.Join(", ", await StatesAsync(shop)));
}
