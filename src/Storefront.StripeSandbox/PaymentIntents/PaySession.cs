using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Events;
using Storefront.StripeSandbox.Sessions;

namespace Storefront.StripeSandbox.PaymentIntents;

/// <summary>The customer presses pay. Runs in one write, so that two presses pay once.</summary>
internal sealed class PaySession(SandboxDb db, SandboxWrites writes, PaymentEnding ending, EventLog events, StripeSandboxOptions options, TimeProvider clock)
{
    public Task<PayOutcome> RunAsync(string sessionId, PaymentChoice choice) => writes.RunAsync(async () =>
    {
        var session = await db.Sessions.SingleAsync(session => session.Id == sessionId);
        if (!session.IsOpenAt(clock.GetUtcNow().ToUnixTimeSeconds()))
        {
            return PayOutcome.Closed;
        }

        var intent = await IntentOfAsync(session, choice);
        intent.Attempt(choice);
        return choice switch
        {
            { Card.Outcome: TestCardOutcome.Declined } => await DeclineAsync(intent, choice.Card),
            { Card.Outcome: TestCardOutcome.NeedsAuthentication } => AskCustomer(session, intent),
            { Card: null } when PaymentMethods.IsWallet(choice.Method) => AskCustomer(session, intent),
            { Card: null } => StartDebit(session, intent),
            _ => await SucceedAsync(intent),
        };
    });

    /// <summary>The customer comes back from the bank or the wallet.</summary>
    public Task<PayOutcome> AuthoriseAsync(string sessionId, bool allowed) => writes.RunAsync(async () =>
    {
        var session = await db.Sessions.SingleAsync(session => session.Id == sessionId);
        var intent = await db.PaymentIntents.SingleOrDefaultAsync(intent => intent.Id == session.PaymentIntentId);
        if (!session.IsOpenAt(clock.GetUtcNow().ToUnixTimeSeconds()) || intent is not { Status: PaymentIntent.RequiresAction })
        {
            return PayOutcome.Closed;
        }

        if (allowed)
        {
            await ending.SucceedAsync(intent, authenticated: intent.Method == PaymentMethods.Card);
            return PayOutcome.Done;
        }

        await ending.FailAsync(intent, PaymentFailure.NotAuthenticated(intent.Method), reachedBank: false);
        return PayOutcome.Failed;
    });

    private async Task<PaymentIntent> IntentOfAsync(CheckoutSession session, PaymentChoice choice)
    {
        if (await db.PaymentIntents.SingleOrDefaultAsync(intent => intent.Id == session.PaymentIntentId) is { } begun)
        {
            return begun;
        }

        var intent = PaymentIntent.For(session, choice.Email, clock.GetUtcNow());
        db.PaymentIntents.Add(intent);
        session.StartPayment(intent.Id, choice.Email);
        events.Raise("payment_intent.created", PaymentIntentJson.Of(intent));
        return intent;
    }

    private async Task<PayOutcome> SucceedAsync(PaymentIntent intent)
    {
        await ending.SucceedAsync(intent);
        return PayOutcome.Done;
    }

    private async Task<PayOutcome> DeclineAsync(PaymentIntent intent, TestCard card)
    {
        await ending.FailAsync(intent, PaymentFailure.Of(card), reachedBank: true);
        return PayOutcome.Failed;
    }

    private PayOutcome AskCustomer(CheckoutSession session, PaymentIntent intent)
    {
        intent.AskCustomer($"{session.Url}/authorise");
        events.Raise("payment_intent.requires_action", PaymentIntentJson.Of(intent));
        return PayOutcome.AskCustomer;
    }

    private PayOutcome StartDebit(CheckoutSession session, PaymentIntent intent)
    {
        intent.Process(clock.GetUtcNow() + options.BankDebitDelay);
        session.Finish(paid: false);
        events.Raise("payment_intent.processing", PaymentIntentJson.Of(intent));
        events.Raise("checkout.session.completed", SessionJson.Of(session));
        return PayOutcome.Done;
    }
}

internal enum PayOutcome
{
    /// <summary>Back to the shop: paid, or a bank debit on its way.</summary>
    Done,
    Failed,
    AskCustomer,

    /// <summary>The session is complete or expired; nothing was done.</summary>
    Closed,
}
