using System.Net;
using Stripe;
using Stripe.Checkout;

namespace Storefront.IntegrationTests.StripeSandbox;

public sealed class PayingAtTheSandbox
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_good_card_pays_once_and_leads_back_to_the_shop()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync();

        var answer = await sandbox.PayByCardAsync(session, "4242 4242 4242 4242");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal($"http://shop.example/orders/O-7K3M?session={session.Id}", answer.Headers.Location!.ToString());
        var paid = await sandbox.Stripe.V1.Checkout.Sessions.GetAsync(session.Id, new SessionGetOptions { Expand = ["payment_intent.latest_charge"] }, null, Cancellation);
        Assert.Equal(("complete", "paid", 11145L), (paid.Status, paid.PaymentStatus, paid.AmountTotal));
        Assert.Equal(("succeeded", 11145L, "O-7K3M"), (paid.PaymentIntent.Status, paid.PaymentIntent.AmountReceived, paid.PaymentIntent.Metadata["order"]));
        Assert.Equal("4242", paid.PaymentIntent.LatestCharge.PaymentMethodDetails.Card.Last4);
        Assert.Null(paid.Url);
    }

    [Fact]
    public async Task The_events_of_a_payment_come_signed_and_in_the_shape_that_the_client_reads()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync();

        await sandbox.PayByCardAsync(session, "4242424242424242");

        var received = await sandbox.WaitForAsync("checkout.session.completed");
        Assert.Equal(["payment_intent.created", "charge.succeeded", "payment_intent.succeeded", "checkout.session.completed"], received.Select(webhook => webhook.Read().Type));
        var completed = received[^1].Read();
        Assert.Equal(("2026-10-28.endive", false, 1L), (completed.ApiVersion, completed.Livemode, completed.PendingWebhooks));
        Assert.Equal("O-7K3M", Assert.IsType<Session>(completed.Data.Object).ClientReferenceId);
    }

    [Theory]
    [InlineData("4000 0000 0000 0002", "generic_decline")]
    [InlineData("4000 0000 0000 9995", "insufficient_funds")]
    public async Task A_declined_card_takes_nothing_and_the_next_one_may_pay(string number, string reason)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync();

        var declined = await sandbox.PayByCardAsync(session, number);

        Assert.Equal(HttpStatusCode.PaymentRequired, declined.StatusCode);
        Assert.Contains("Nothing was taken", (await RunningSandbox.ReadAsync(declined)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        var open = await sandbox.Stripe.V1.Checkout.Sessions.GetAsync(session.Id, new SessionGetOptions { Expand = ["payment_intent"] }, null, Cancellation);
        Assert.Equal(("open", "unpaid", "requires_payment_method"), (open.Status, open.PaymentStatus, open.PaymentIntent.Status));
        Assert.Equal(reason, open.PaymentIntent.LastPaymentError.DeclineCode);

        await sandbox.PayByCardAsync(session, "4242424242424242");

        var received = await sandbox.WaitForAsync("checkout.session.completed");
        Assert.Equal(["payment_intent.created", "charge.failed", "payment_intent.payment_failed", "charge.succeeded", "payment_intent.succeeded", "checkout.session.completed"], received.Select(webhook => webhook.Type));
    }

    [Fact]
    public async Task A_bank_that_asks_is_answered_on_a_page_of_its_own()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync();

        var asked = await sandbox.PayByCardAsync(session, "4000002760003184");
        var challenge = sandbox.Address + asked.Headers.Location;
        var waiting = await sandbox.Stripe.V1.Checkout.Sessions.GetAsync(session.Id, new SessionGetOptions { Expand = ["payment_intent"] }, null, Cancellation);
        Assert.Equal(("requires_action", "redirect_to_url"), (waiting.PaymentIntent.Status, waiting.PaymentIntent.NextAction.Type));
        Assert.Equal("Your bank asks: is it you?", (await RunningSandbox.ReadAsync(await sandbox.Browser.GetAsync(challenge, Cancellation))).QuerySelector("h1")!.TextContent);

        var refused = await sandbox.PostAsync(challenge, new() { ["answer"] = "fail" });
        Assert.EndsWith("?failed=1", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("not allowed", await (await sandbox.Browser.GetAsync(sandbox.Address + refused.Headers.Location, Cancellation)).Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);

        await sandbox.PayByCardAsync(session, "4000002760003184");
        var paid = await sandbox.PostAsync(challenge, new() { ["answer"] = "complete" });
        Assert.StartsWith("http://shop.example/orders/", paid.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains(await sandbox.WaitForAsync("checkout.session.completed"), webhook => webhook.Type == "payment_intent.requires_action");
    }

    [Theory]
    [InlineData("alipay", "支付宝：确认付款？")]
    [InlineData("wechat_pay", "微信支付：确认付款？")]
    public async Task A_wallet_pays_in_its_own_page_in_the_customers_language(string wallet, string title)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync(options =>
        {
            options.Locale = "zh";
            options.LineItems = [RunningSandbox.Line("电热水壶 K17", 59900, 1, "cny")];
        });
        Assert.Equal(["card", "alipay", "wechat_pay"], session.PaymentMethodTypes);

        var asked = await sandbox.PostAsync(session.Url, new() { ["method"] = wallet });
        var page = await RunningSandbox.ReadAsync(await sandbox.Browser.GetAsync(sandbox.Address + asked.Headers.Location, Cancellation));
        Assert.Equal(("zh-CN", title), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")!.TextContent));
        await sandbox.PostAsync(sandbox.Address + asked.Headers.Location, new() { ["answer"] = "complete" });

        var paid = Assert.IsType<Session>((await sandbox.WaitForAsync("checkout.session.completed"))[^1].Read().Data.Object);
        Assert.Equal(("paid", "cny", 59900L), (paid.PaymentStatus, paid.Currency, paid.AmountTotal));
    }

    [Theory]
    [InlineData("clears", "checkout.session.async_payment_succeeded", "paid")]
    [InlineData("returned", "checkout.session.async_payment_failed", "unpaid")]
    public async Task A_bank_debit_is_decided_later(string account, string ending, string paymentStatus)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync();

        var answer = await sandbox.PostAsync(session.Url, new() { ["method"] = "us_bank_account", ["account"] = account });

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var completed = Assert.IsType<Session>((await sandbox.WaitForAsync("checkout.session.completed"))[^1].Read().Data.Object);
        Assert.Equal(("complete", "unpaid"), (completed.Status, completed.PaymentStatus));
        Assert.Equal("processing", (await sandbox.Stripe.V1.PaymentIntents.GetAsync(completed.PaymentIntentId, null, null, Cancellation)).Status);

        sandbox.Clock.Shift = TimeSpan.FromMinutes(1);
        var late = (await sandbox.WaitForAsync(ending)).Single(webhook => webhook.Type == ending);
        Assert.Contains($"\"payment_status\": \"{paymentStatus}\"", late.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_presses_at_once_pay_once()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => sandbox.PayByCardAsync(session, "4242424242424242")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Assert.Single(await sandbox.Stripe.V1.Charges.ListAsync(new ChargeListOptions(), null, Cancellation));
    }

    [Fact]
    public async Task A_wrong_form_keeps_what_was_typed_and_says_what_is_expected()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync(options => options.CustomerEmail = null);

        var answer = await sandbox.PostAsync(session.Url, new() { ["method"] = "card", ["email"] = "mara", ["number"] = "4111111111111111", ["expiry"] = "13/34", ["cvc"] = "12" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await RunningSandbox.ReadAsync(answer);
        Assert.Equal(["#email", "#number", "#expiry", "#cvc"], page.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")));
        Assert.Equal("4111111111111111", page.QuerySelector("#number")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll("[aria-invalid]"), field => Assert.NotEqual("", page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent));
        Assert.Empty(await sandbox.Stripe.V1.PaymentIntents.ListAsync(null, null, Cancellation));
    }

    [Fact]
    public async Task Names_are_shown_as_text_and_the_page_runs_nothing()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync(options => options.LineItems = [RunningSandbox.Line("<script>alert(1)</script>\" onload='x'", 500)]);

        var answer = await sandbox.Browser.GetAsync(session.Url, Cancellation);

        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var page = await RunningSandbox.ReadAsync(answer);
        Assert.Equal("<script>alert(1)</script>\" onload='x'", page.QuerySelector("bdi")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script, style, [style], [onload]"));
    }

    [Fact]
    public async Task A_test_card_can_be_filled_in_without_typing()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync();

        var page = await RunningSandbox.ReadAsync(await sandbox.Browser.GetAsync(session.Url, Cancellation));
        var link = page.QuerySelectorAll("a").First(link => link.TextContent.Contains("4000 0027 6000 3184", StringComparison.Ordinal)).GetAttribute("href")!;
        var filled = await RunningSandbox.ReadAsync(await sandbox.Browser.GetAsync(session.Url + link, Cancellation));

        Assert.Equal("4000 0027 6000 3184", filled.QuerySelector("#number")!.GetAttribute("value"));
        Assert.Contains("No money moves", page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_over_says_so()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var paid = await sandbox.CreateSessionAsync();
        var expired = await sandbox.CreateSessionAsync();
        await sandbox.PayByCardAsync(paid, "4242424242424242");
        await sandbox.Stripe.V1.Checkout.Sessions.ExpireAsync(expired.Id, null, null, Cancellation);

        Assert.Equal("This is already paid", await HeadingAsync(sandbox, paid.Url));
        Assert.Equal("This payment page has expired", await HeadingAsync(sandbox, expired.Url));
        Assert.Equal("There is no such payment page", await HeadingAsync(sandbox, sandbox.Address + "/pay/cs_test_none"));
        Assert.Equal(HttpStatusCode.OK, (await sandbox.PayByCardAsync(expired, "4242424242424242")).StatusCode);
        Assert.Single(await sandbox.Stripe.V1.Charges.ListAsync(null, null, Cancellation));
    }

    private static async Task<string> HeadingAsync(RunningSandbox sandbox, string url) =>
        (await RunningSandbox.ReadAsync(await sandbox.Browser.GetAsync(url, Cancellation))).QuerySelector("h1")!.TextContent;
}
