using System.Text.Json.Nodes;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Refunds;

internal static class RefundJson
{
    public static JsonObject Of(Refund refund)
    {
        var json = new JsonObject
        {
            ["id"] = refund.Id,
            ["object"] = "refund",
            ["amount"] = refund.Amount,
            ["balance_transaction"] = refund.BalanceTransactionId,
            ["charge"] = refund.ChargeId,
            ["created"] = refund.Created,
            ["currency"] = refund.Currency,
            ["customer"] = null,
            ["customer_account"] = null,
            ["destination_details"] = DestinationOf(refund),
            ["metadata"] = StripeJson.Of(refund.Metadata),
            ["payment_intent"] = refund.PaymentIntentId,
            ["payment_method"] = null,
            ["reason"] = refund.Reason,
            ["receipt_number"] = null,
            ["source_transfer_reversal"] = null,
            ["status"] = refund.Status,
            ["transfer_reversal"] = null,
        };
        if (refund.Status == Refund.Pending)
        {
            json["pending_reason"] = "processing";
        }

        if (refund.FailureReason is not null)
        {
            json["failure_reason"] = refund.FailureReason;
            json["failure_balance_transaction"] = refund.BalanceTransactionId + "f";
        }

        return json;
    }

    private static JsonObject DestinationOf(Refund refund) => refund.Method == PaymentMethods.Card
        ? new JsonObject { ["card"] = new JsonObject { ["reference_status"] = refund.Status == Refund.Pending ? "pending" : "available", ["reference_type"] = "acquirer_reference_number", ["type"] = "refund" }, ["type"] = "card" }
        : new JsonObject { [refund.Method] = new JsonObject(), ["type"] = refund.Method };
}
