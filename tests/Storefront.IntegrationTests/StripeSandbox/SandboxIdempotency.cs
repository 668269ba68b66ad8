using System.Net;
using Storefront.StripeSandbox.Faults;
using Stripe;
using Stripe.Checkout;

namespace Storefront.IntegrationTests.StripeSandbox;

public sealed class SandboxIdempotency
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_key_gets_the_same_answer_and_makes_nothing_new()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        var first = await sandbox.CreateSessionAsync(key: "order-1");
        await sandbox.RestartAsync();
        var again = await sandbox.CreateSessionAsync(key: "order-1");

        Assert.Equal(first.Id, again.Id);
        Assert.Equal("true", again.StripeResponse.Headers.GetValues("Idempotent-Replayed").Single());
        Assert.Single(await SessionsAsync(sandbox));
    }

    [Fact]
    public async Task The_same_key_for_something_else_is_an_error()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await sandbox.CreateSessionAsync(key: "order-1");

        var refused = await Assert.ThrowsAsync<StripeException>(() => sandbox.CreateSessionAsync(options => options.ClientReferenceId = "another", "order-1"));

        Assert.Equal((HttpStatusCode.BadRequest, "idempotency_error"), (refused.HttpStatusCode, refused.StripeError.Type));
    }

    [Fact]
    public async Task A_twin_that_comes_while_the_first_is_at_work_is_turned_away()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        sandbox.Faults.Slow = TimeSpan.FromSeconds(1);
        var tries = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            try
            {
                return (await sandbox.CreateSessionAsync(key: "order-1")).Id;
            }
            catch (StripeException refused) when (refused.HttpStatusCode == HttpStatusCode.Conflict)
            {
                Assert.Equal("idempotency_key_in_use", refused.StripeError.Code);
                return null;
            }
        }));

        Assert.Single(tries, id => id is not null);
        Assert.Single(await SessionsAsync(sandbox));
    }

    [Fact]
    public async Task A_server_error_is_replayed_even_though_the_work_was_done()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        sandbox.Faults.FailNext(ApiFaultKind.ServerErrorAfterWork);

        for (var tries = 0; tries < 2; tries++)
        {
            var failed = await Assert.ThrowsAsync<StripeException>(() => sandbox.CreateSessionAsync(key: "order-1"));
            Assert.Equal(HttpStatusCode.InternalServerError, failed.HttpStatusCode);
        }

        Assert.Single(await SessionsAsync(sandbox));
    }

    [Fact]
    public async Task A_call_that_failed_its_checks_may_be_corrected_under_the_same_key()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        await Assert.ThrowsAsync<StripeException>(() => sandbox.CreateSessionAsync(options => options.SuccessUrl = "nowhere", "order-1"));

        Assert.Equal("open", (await sandbox.CreateSessionAsync(key: "order-1")).Status);
    }

    [Fact]
    public async Task A_key_is_forgotten_after_a_day_or_when_told()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await sandbox.CreateSessionAsync(key: "order-1");
        sandbox.Clock.Shift = TimeSpan.FromHours(25);
        await sandbox.CreateSessionAsync(key: "order-1");
        await sandbox.ControlAsync(HttpMethod.Delete, "/idempotency_keys");
        await sandbox.CreateSessionAsync(key: "order-1");

        Assert.Equal(3, (await SessionsAsync(sandbox)).Count());
    }

    private static async Task<StripeList<Session>> SessionsAsync(RunningSandbox sandbox) =>
        await sandbox.Stripe.V1.Checkout.Sessions.ListAsync(new SessionListOptions(), null, Cancellation);
}
