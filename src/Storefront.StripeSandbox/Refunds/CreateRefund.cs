using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Events;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Refunds;

/// <summary>POST /v1/refunds: never more than was captured and not yet given back.</summary>
internal sealed class CreateRefund(SandboxDb db, EventLog events, StripeSandboxOptions options, TimeProvider clock)
{
    /// <summary>Metadata key that plays a course where no test card can: pending, pending_then_failed, succeeded_then_failed.</summary>
    private const string CourseKey = "sandbox_course";

    public async Task<JsonObject> RunAsync(Parameters asked)
    {
        var amount = asked.Number("amount");
        var reason = asked.OneOf("reason", "duplicate", "fraudulent", "requested_by_customer");
        var metadata = asked.Metadata();
        asked.Texts("expand");
        var charge = await ChargeAsync(asked.Text("payment_intent"), asked.Text("charge"));
        asked.RefuseTheRest();
        Check(charge, amount);

        var refund = Refund.Of(charge, amount ?? charge.Refundable, reason, metadata, CourseOf(charge, metadata), clock.GetUtcNow(), options.RefundDelay);
        db.Refunds.Add(refund);
        events.Raise("refund.created", RefundJson.Of(refund));
        events.Raise("charge.refunded", ChargeJson.Of(charge));
        return RefundJson.Of(refund);
    }

    private static void Check(Charge charge, long? amount)
    {
        if (charge.Disputed)
        {
            throw StripeError.Refused($"Charge {charge.Id} has been charged back; cannot issue a refund.", "charge_disputed");
        }

        if (charge.Refundable == 0)
        {
            throw StripeError.Refused($"Charge {charge.Id} has already been refunded.", "charge_already_refunded");
        }

        if (amount < 1)
        {
            throw StripeError.Invalid("Invalid positive integer", "amount", "parameter_invalid_integer");
        }

        if (amount > charge.Refundable)
        {
            throw StripeError.Refused($"Refund amount ({Currencies.Format(amount.Value, charge.Currency)}) is greater than unrefunded amount on charge ({Currencies.Format(charge.Refundable, charge.Currency)})", parameter: "amount");
        }
    }

    private static RefundCourse CourseOf(Charge charge, Dictionary<string, string> metadata) => metadata.GetValueOrDefault(CourseKey) switch
    {
        "pending" => RefundCourse.Pending,
        "pending_then_failed" => RefundCourse.PendingThenFailed,
        "succeeded_then_failed" => RefundCourse.SucceededThenFailed,
        _ when charge.Card == TestCard.RefundPends => RefundCourse.Pending,
        _ when charge.Card == TestCard.RefundFails => RefundCourse.SucceededThenFailed,
        _ when PaymentMethods.IsBankDebit(charge.Method) => RefundCourse.Pending,
        _ => RefundCourse.Succeeded,
    };

    private async Task<Charge> ChargeAsync(string? intentId, string? chargeId)
    {
        if (intentId is null)
        {
            return chargeId is null
                ? throw StripeError.Invalid("One of the following params should be provided for this request: payment_intent or charge.")
                : await db.Charges.SingleOrDefaultAsync(charge => charge.Id == chargeId && charge.Paid) ?? throw StripeError.Missing("charge", chargeId, "charge");
        }

        if (!await db.PaymentIntents.AnyAsync(intent => intent.Id == intentId))
        {
            throw StripeError.Missing("payment_intent", intentId, "payment_intent");
        }

        return await db.Charges.SingleOrDefaultAsync(charge => charge.PaymentIntentId == intentId && charge.Paid)
            ?? throw StripeError.Refused($"This PaymentIntent ({intentId}) does not have a successful charge to refund.", "charge_not_refundable", "payment_intent");
    }
}
