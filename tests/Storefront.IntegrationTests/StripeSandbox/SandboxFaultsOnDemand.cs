using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Storefront.StripeSandbox.Faults;
using Stripe;

namespace Storefront.IntegrationTests.StripeSandbox;

public sealed class SandboxFaultsOnDemand
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calls_fail_as_often_as_ordered_and_then_work_again()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        sandbox.Faults.FailNext(ApiFaultKind.LockTimeout, 2, "/checkout/sessions");

        for (var tries = 0; tries < 2; tries++)
        {
            var busy = await Assert.ThrowsAsync<StripeException>(() => sandbox.CreateSessionAsync(key: "order-1"));
            Assert.Equal((HttpStatusCode.TooManyRequests, "lock_timeout"), (busy.HttpStatusCode, busy.StripeError.Code));
        }

        Assert.NotNull((await sandbox.CreateSessionAsync(key: "order-1")).Url);
    }

    [Theory]
    [InlineData(ApiFaultKind.TimeoutAfterWork)]
    [InlineData(ApiFaultKind.MalformedJson)]
    public async Task An_answer_that_is_lost_is_found_again_under_its_key(ApiFaultKind kind)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        sandbox.Faults.FailNext(kind);

        await Assert.ThrowsAnyAsync<Exception>(() => sandbox.CreateSessionAsync(key: "order-1"));
        var found = await sandbox.CreateSessionAsync(key: "order-1");

        Assert.Equal([found.Id], (await sandbox.Stripe.V1.Checkout.Sessions.ListAsync(null, null, Cancellation)).Select(session => session.Id));
    }

    [Fact]
    public async Task Webhooks_come_in_copies_held_back_and_in_reversed_order()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await OrderAsync(sandbox, new { webhooks = new { held = true, copies = 3, reversed = true } });
        await sandbox.PayByCardAsync(await sandbox.CreateSessionAsync(), "4242424242424242");
        await Task.Delay(300, Cancellation);
        Assert.Empty(sandbox.Received);

        await OrderAsync(sandbox, new { webhooks = new { held = false } });

        var received = await sandbox.WaitForAsync(received => received.Count == 12);
        Assert.Equal(["checkout.session.completed", "payment_intent.succeeded", "charge.succeeded", "payment_intent.created"], received.Select(webhook => webhook.Type).Distinct());
        Assert.Equal(4, received.Select(webhook => webhook.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, -600)]
    public async Task A_webhook_can_be_forged_or_late(bool wronglySigned, int skew)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await OrderAsync(sandbox, new { webhooks = new { wrongly_signed = wronglySigned, clock_skew_seconds = skew } });
        await sandbox.PayByCardAsync(await sandbox.CreateSessionAsync(), "4242424242424242");

        var received = await sandbox.WaitForAsync("checkout.session.completed");

        Assert.All(received, webhook => Assert.Throws<StripeException>(webhook.Read));
    }

    [Fact]
    public async Task A_webhook_that_was_not_taken_comes_again_even_after_a_restart()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        sandbox.ShopAnswers = 503;
        await sandbox.PayByCardAsync(await sandbox.CreateSessionAsync(), "4242424242424242");
        await sandbox.WaitForAsync(received => received.Count(webhook => webhook.Type == "checkout.session.completed") >= 2);
        var undelivered = await sandbox.Stripe.V1.Events.ListAsync(new EventListOptions { DeliverySuccess = false, Types = ["checkout.session.completed", "charge.succeeded"] }, null, Cancellation);
        Assert.Equal((2, 1L), (undelivered.Data.Count, undelivered.Data[0].PendingWebhooks));

        await sandbox.RestartAsync();
        sandbox.Forget();
        sandbox.ShopAnswers = 200;

        await sandbox.WaitForAsync(received => received.Select(webhook => webhook.Type).Distinct().Count() == 4);
        await Eventually.HoldsAsync(
            async () => !(await sandbox.Stripe.V1.Events.ListAsync(new EventListOptions { DeliverySuccess = false }, null, Cancellation)).Any(), "Some are still undelivered.");
    }

    [Fact]
    public async Task An_event_is_delivered_again_when_told()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await sandbox.PayByCardAsync(await sandbox.CreateSessionAsync(), "4242424242424242");
        var completed = (await sandbox.WaitForAsync("checkout.session.completed"))[^1];
        sandbox.Forget();

        var answer = await sandbox.ControlAsync(HttpMethod.Post, $"/events/{completed.Id}/deliver");

        Assert.Equal(200, (int)JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["status"]!);
        Assert.Equal(completed.Body, Assert.Single(sandbox.Received).Body);
    }

    [Fact]
    public async Task What_was_charged_can_be_counted()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await sandbox.PayByCardAsync(await sandbox.CreateSessionAsync(), "4000000000000002");
        await sandbox.PayByCardAsync(await sandbox.CreateSessionAsync(), "4242424242424242");

        var payments = JsonNode.Parse(await (await sandbox.ControlAsync(HttpMethod.Get, "/payments")).Content.ReadAsStringAsync(Cancellation))!["data"]!.AsArray();

        var payment = Assert.Single(payments)!;
        Assert.Equal((11145L, "O-7K3M"), ((long)payment["amount"]!, payment["metadata"]!["order"]!.ToString()));
    }

    [Fact]
    public async Task An_order_for_an_unknown_fault_is_refused()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        var answer = await sandbox.ControlAsync(HttpMethod.Post, "/faults", JsonContent.Create(new { webhooks = new { lost = true } }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task OrderAsync(RunningSandbox sandbox, object order) =>
        Assert.Equal(HttpStatusCode.NoContent, (await sandbox.ControlAsync(HttpMethod.Post, "/faults", JsonContent.Create(order))).StatusCode);
}
