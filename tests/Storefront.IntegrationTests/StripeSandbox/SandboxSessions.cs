using Stripe;
using Stripe.Checkout;

namespace Storefront.IntegrationTests.StripeSandbox;

public sealed class SandboxSessions
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_lists_what_it_asks_for()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync(options => options.Expand = ["line_items"]);

        Assert.Equal(["Kettle K17, moss", "Scale filter F17", "Delivery"], session.LineItems.Select(line => line.Description));
        var second = await sandbox.Stripe.V1.Checkout.Sessions.LineItems.ListAsync(session.Id, new SessionLineItemListOptions { Limit = 1, StartingAfter = session.LineItems.Data[0].Id }, null, Cancellation);
        Assert.Equal((1200L, 2L, true), (second.Data[0].AmountTotal, second.Data[0].Quantity, second.HasMore));
        Assert.Equal(("open", "unpaid", "hosted_page"), (session.Status, session.PaymentStatus, session.UiMode));
        Assert.Null(session.PaymentIntentId);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(31, true)]
    [InlineData((24 * 60) - 1, true)]
    [InlineData((24 * 60) + 1, false)]
    public async Task A_session_lives_between_half_an_hour_and_a_day(int minutes, bool allowed)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var creating = sandbox.CreateSessionAsync(options => options.ExpiresAt = sandbox.Clock.GetUtcNow().AddMinutes(minutes).UtcDateTime);

        if (allowed)
        {
            await creating;
        }
        else
        {
            var refused = await Assert.ThrowsAsync<StripeException>(() => creating);
            Assert.Equal(("invalid_request_error", "expires_at"), (refused.StripeError.Type, refused.StripeError.Param));
        }
    }

    [Fact]
    public async Task A_session_expires_by_itself_and_takes_its_payment_along()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync(options => options.ExpiresAt = sandbox.Clock.GetUtcNow().AddMinutes(31).UtcDateTime);
        await sandbox.PayByCardAsync(session, "4000000000000002");

        sandbox.Clock.Shift = TimeSpan.FromMinutes(32);

        await sandbox.WaitForAsync("checkout.session.expired");
        Assert.Equal("expired", (await sandbox.Stripe.V1.Checkout.Sessions.GetAsync(session.Id, null, null, Cancellation)).Status);
        var intent = Assert.Single(await sandbox.Stripe.V1.PaymentIntents.ListAsync(null, null, Cancellation));
        Assert.Equal(("canceled", "expired"), (intent.Status, intent.CancellationReason));
    }

    [Fact]
    public async Task Only_an_open_session_can_be_expired()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync();
        await sandbox.PayByCardAsync(session, "4242424242424242");

        var refused = await Assert.ThrowsAsync<StripeException>(() => sandbox.Stripe.V1.Checkout.Sessions.ExpireAsync(session.Id, null, null, Cancellation));

        Assert.Contains("`complete`", refused.StripeError.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_honoured_is_refused_by_name()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        Assert.Equal("parameter_unknown", await CodeAsync(sandbox, options => options.AutomaticTax = new() { Enabled = true }));
        Assert.Equal("amount_too_small", await CodeAsync(sandbox, options => options.LineItems = [RunningSandbox.Line("Screw", 49)]));
        Assert.Equal("parameter_missing", await CodeAsync(sandbox, options => options.SuccessUrl = null));
        Assert.Equal("url_invalid", await CodeAsync(sandbox, options => options.SuccessUrl = "javascript:alert(1)"));
        Assert.Equal("email_invalid", await CodeAsync(sandbox, options => options.CustomerEmail = "nobody"));
        Assert.Equal("parameter_missing", await CodeAsync(sandbox, options => options.AddExtraParam("payment_method_types[]", "wechat_pay")));
        Assert.Equal("payment_intent_invalid_currency", await CodeAsync(sandbox, options => options.AddExtraParam("payment_method_types[]", "sepa_debit")));
        Assert.Equal("payment_method_unavailable", await CodeAsync(sandbox, options => options.AllowedPaymentMethodTypes = ["sepa_debit"]));
    }

    [Fact]
    public async Task Of_the_methods_that_the_currency_offers_the_shop_may_allow_and_exclude_some()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        var all = await sandbox.CreateSessionAsync();
        var allowed = await sandbox.CreateSessionAsync(options => options.AllowedPaymentMethodTypes = ["card", "alipay", "sepa_debit"]);
        var excluded = await sandbox.CreateSessionAsync(options => options.ExcludedPaymentMethodTypes = ["us_bank_account"]);

        Assert.Equal(["card", "alipay", "wechat_pay", "us_bank_account"], all.PaymentMethodTypes);
        Assert.Equal(["card", "alipay"], allowed.PaymentMethodTypes);
        Assert.Equal(["card", "alipay", "wechat_pay"], excluded.PaymentMethodTypes);
    }

    [Fact]
    public async Task Lists_are_read_page_by_page_newest_first()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var created = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            created.Insert(0, (await sandbox.CreateSessionAsync()).Id);
        }

        await sandbox.Stripe.V1.Checkout.Sessions.ExpireAsync(created[2], null, null, Cancellation);

        var read = new List<string>();
        await foreach (var session in sandbox.Stripe.V1.Checkout.Sessions.ListAutoPagingAsync(new SessionListOptions { Limit = 3 }, null, Cancellation))
        {
            read.Add(session.Id);
        }

        Assert.Equal(created, read);
        Assert.Equal([created[2]], (await sandbox.Stripe.V1.Checkout.Sessions.ListAsync(new SessionListOptions { Status = "expired" }, null, Cancellation)).Select(session => session.Id));
        var back = await sandbox.Stripe.V1.Checkout.Sessions.ListAsync(new SessionListOptions { EndingBefore = created[4], Limit = 2 }, null, Cancellation);
        Assert.Equal(created[2..4], back.Select(session => session.Id));
    }

    [Fact]
    public async Task A_wrong_key_a_live_key_and_an_unknown_id_are_told_apart()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        var live = await Assert.ThrowsAsync<StripeException>(() => sandbox.Stripe.V1.Checkout.Sessions.GetAsync("cs_test_none", null, new RequestOptions { ApiKey = "sk_live_of_the_test" }, Cancellation));
        var missing = await Assert.ThrowsAsync<StripeException>(() => sandbox.Stripe.V1.Checkout.Sessions.GetAsync("cs_test_none", null, null, Cancellation));

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, live.HttpStatusCode);
        Assert.Equal((System.Net.HttpStatusCode.NotFound, "resource_missing"), (missing.HttpStatusCode, missing.StripeError.Code));
        Assert.StartsWith("req_", missing.StripeResponse.RequestId, StringComparison.Ordinal);
    }

    private static async Task<string?> CodeAsync(RunningSandbox sandbox, Action<SessionCreateOptions> change) =>
        (await Assert.ThrowsAsync<StripeException>(() => sandbox.CreateSessionAsync(change))).StripeError.Code;
}
