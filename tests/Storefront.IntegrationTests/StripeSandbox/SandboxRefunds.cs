using Stripe;

namespace Storefront.IntegrationTests.StripeSandbox;

public sealed class SandboxRefunds
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Money_goes_back_in_parts_and_never_more_than_came()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var intent = await PaidAsync(sandbox, "4242424242424242");

        var part = await RefundAsync(sandbox, intent, 1145, "refund-1");
        var refused = await Assert.ThrowsAsync<StripeException>(() => RefundAsync(sandbox, intent, 10001));
        var rest = await RefundAsync(sandbox, intent, null);
        var nothingLeft = await Assert.ThrowsAsync<StripeException>(() => RefundAsync(sandbox, intent, 1));

        Assert.Equal(("succeeded", 1145L), (part.Status, part.Amount));
        Assert.Equal("Refund amount ($100.01) is greater than unrefunded amount on charge ($100.00)", refused.StripeError.Message);
        Assert.Equal(10000, rest.Amount);
        Assert.Equal("charge_already_refunded", nothingLeft.StripeError.Code);
        var charge = await sandbox.Stripe.V1.Charges.GetAsync(part.ChargeId, new ChargeGetOptions { Expand = ["refunds"] }, null, Cancellation);
        Assert.Equal((true, 11145L, 2), (charge.Refunded, charge.AmountRefunded, charge.Refunds.Data.Count));
        await sandbox.WaitForAsync(received => received.Count(webhook => webhook.Type == "charge.refunded") == 2);
    }

    [Fact]
    public async Task Two_refunds_of_the_whole_at_once_give_it_back_once()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var intent = await PaidAsync(sandbox, "4242424242424242");

        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                return (await RefundAsync(sandbox, intent, null)).Amount;
            }
            catch (StripeException)
            {
                return 0;
            }
        }));

        Assert.Equal(11145, tries.Sum());
    }

    [Fact]
    public async Task A_slow_refund_is_pending_first()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var refund = await RefundAsync(sandbox, await PaidAsync(sandbox, "4000000000007726"), null);
        Assert.Equal("pending", refund.Status);

        sandbox.Clock.Shift = TimeSpan.FromMinutes(1);

        await sandbox.WaitForAsync("refund.updated");
        Assert.Equal("succeeded", (await sandbox.Stripe.V1.Refunds.GetAsync(refund.Id, null, null, Cancellation)).Status);
    }

    [Fact]
    public async Task A_refund_that_comes_back_is_the_shops_money_again()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var refund = await RefundAsync(sandbox, await PaidAsync(sandbox, "4000000000005126"), null);
        Assert.Equal("succeeded", refund.Status);

        sandbox.Clock.Shift = TimeSpan.FromMinutes(1);

        await sandbox.WaitForAsync("refund.failed");
        var failed = await sandbox.Stripe.V1.Refunds.GetAsync(refund.Id, new RefundGetOptions { Expand = ["charge"] }, null, Cancellation);
        Assert.Equal(("failed", "expired_or_canceled_card", 0L), (failed.Status, failed.FailureReason, failed.Charge.AmountRefunded));
    }

    [Fact]
    public async Task A_disputed_charge_is_not_refunded()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var intent = await PaidAsync(sandbox, "4000000000000259");
        var opened = Assert.IsType<Dispute>((await sandbox.WaitForAsync("charge.dispute.created")).Single(webhook => webhook.Type == "charge.dispute.created").Read().Data.Object);

        var refused = await Assert.ThrowsAsync<StripeException>(() => RefundAsync(sandbox, intent, null));
        await sandbox.ControlAsync(HttpMethod.Post, $"/disputes/{opened.Id}?status=won");

        Assert.Equal("charge_disputed", refused.StripeError.Code);
        Assert.Equal("won", (await sandbox.Stripe.V1.Disputes.GetAsync(opened.Id, null, null, Cancellation)).Status);
        await sandbox.WaitForAsync("charge.dispute.closed");
    }

    [Fact]
    public async Task A_payment_that_did_not_succeed_has_nothing_to_refund()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync();
        await sandbox.PayByCardAsync(session, "4000000000000002");
        var intent = Assert.Single(await sandbox.Stripe.V1.PaymentIntents.ListAsync(null, null, Cancellation));

        var refused = await Assert.ThrowsAsync<StripeException>(() => RefundAsync(sandbox, intent.Id, null));

        Assert.Contains("does not have a successful charge", refused.StripeError.Message, StringComparison.Ordinal);
    }

    private static async Task<string> PaidAsync(RunningSandbox sandbox, string card)
    {
        var session = await sandbox.CreateSessionAsync();
        await sandbox.PayByCardAsync(session, card);
        return (await sandbox.Stripe.V1.Checkout.Sessions.GetAsync(session.Id, null, null, Cancellation)).PaymentIntentId;
    }

    private static Task<Refund> RefundAsync(RunningSandbox sandbox, string intent, long? amount, string? key = null) => sandbox.Stripe.V1.Refunds.CreateAsync(
        new RefundCreateOptions { PaymentIntent = intent, Amount = amount, Reason = "requested_by_customer" },
        new RequestOptions { IdempotencyKey = key },
        Cancellation);
}
