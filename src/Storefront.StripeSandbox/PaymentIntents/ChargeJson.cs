using System.Text.Json.Nodes;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.PaymentIntents;

internal static class ChargeJson
{
    public static JsonObject Of(Charge charge) => new()
    {
        ["id"] = charge.Id,
        ["object"] = "charge",
        ["amount"] = charge.Amount,
        ["amount_captured"] = charge.Paid ? charge.Amount : 0,
        ["amount_refunded"] = charge.AmountRefunded,
        ["application"] = null,
        ["application_fee"] = null,
        ["application_fee_amount"] = null,
        ["balance_transaction"] = charge.Paid ? charge.BalanceTransactionId : null,
        ["billing_details"] = PaymentMethodJson.BillingDetails(charge.Email),
        ["calculated_statement_descriptor"] = charge.Method == PaymentMethods.Card ? "SANDBOX" : null,
        ["captured"] = charge.Paid,
        ["created"] = charge.Created,
        ["currency"] = charge.Currency,
        ["customer"] = null,
        ["description"] = charge.Description,
        ["disputed"] = charge.Disputed,
        ["failure_balance_transaction"] = null,
        ["failure_code"] = charge.FailureCode,
        ["failure_message"] = charge.FailureMessage,
        ["fraud_details"] = new JsonObject(),
        ["livemode"] = false,
        ["metadata"] = StripeJson.Of(charge.Metadata),
        ["on_behalf_of"] = null,
        ["outcome"] = OutcomeOf(charge),
        ["paid"] = charge.Paid,
        ["payment_intent"] = charge.PaymentIntentId,
        ["payment_method"] = charge.PaymentMethodId,
        ["payment_method_details"] = new JsonObject { [charge.Method] = DetailsOf(charge), ["type"] = charge.Method },
        ["receipt_email"] = null,
        ["receipt_number"] = null,
        ["receipt_url"] = null,
        ["refunded"] = charge.Paid && charge.AmountRefunded == charge.Amount,
        ["review"] = null,
        ["shipping"] = null,
        ["source"] = null,
        ["source_transfer"] = null,
        ["statement_descriptor"] = null,
        ["statement_descriptor_suffix"] = null,
        ["status"] = charge.Paid ? "succeeded" : "failed",
        ["transfer_data"] = null,
        ["transfer_group"] = null,
    };

    private static JsonObject OutcomeOf(Charge charge) => new()
    {
        ["advice_code"] = null,
        ["network_advice_code"] = null,
        ["network_decline_code"] = null,
        ["network_status"] = charge.Paid ? "approved_by_network" : "declined_by_network",
        ["reason"] = charge.DeclineCode ?? charge.FailureCode,
        ["seller_message"] = charge.Paid ? "Payment complete." : "The bank did not return any further details with this decline.",
        ["type"] = charge.Paid ? "authorized" : "issuer_declined",
    };

    private static JsonObject DetailsOf(Charge charge) => charge.Method switch
    {
        PaymentMethods.Card => CardOf(charge, charge.Card!),
        PaymentMethods.Alipay => new JsonObject { ["buyer_id"] = null, ["fingerprint"] = null, ["transaction_id"] = charge.Id[3..] },
        PaymentMethods.WeChatPay => new JsonObject { ["fingerprint"] = null, ["location"] = null, ["reader"] = null, ["transaction_id"] = charge.Id[3..] },
        PaymentMethods.SepaDebit => new JsonObject { ["bank_code"] = "37040044", ["branch_code"] = null, ["country"] = "DE", ["fingerprint"] = null, ["last4"] = "3000", ["mandate"] = null },
        _ => new JsonObject { ["account_holder_type"] = "individual", ["account_type"] = "checking", ["bank_name"] = "STRIPE TEST BANK", ["fingerprint"] = null, ["last4"] = "6789", ["mandate"] = null, ["routing_number"] = "110000000" },
    };

    private static JsonObject CardOf(Charge charge, TestCard card) => new()
    {
        ["amount_authorized"] = charge.Paid ? charge.Amount : null,
        ["authorization_code"] = null,
        ["brand"] = card.Brand,
        ["checks"] = new JsonObject { ["address_line1_check"] = null, ["address_postal_code_check"] = null, ["cvc_check"] = "pass" },
        ["country"] = "US",
        ["exp_month"] = charge.ExpiryMonth,
        ["exp_year"] = charge.ExpiryYear,
        ["extended_authorization"] = new JsonObject { ["status"] = "disabled" },
        ["fingerprint"] = "sandbox" + card.Last4,
        ["funding"] = "credit",
        ["incremental_authorization"] = new JsonObject { ["status"] = "unavailable" },
        ["installments"] = null,
        ["last4"] = card.Last4,
        ["mandate"] = null,
        ["multicapture"] = new JsonObject { ["status"] = "unavailable" },
        ["network"] = card.Brand,
        ["network_token"] = new JsonObject { ["used"] = false },
        ["network_transaction_id"] = null,
        ["overcapture"] = new JsonObject { ["maximum_amount_capturable"] = charge.Amount, ["status"] = "unavailable" },
        ["regulated_status"] = "unregulated",
        ["three_d_secure"] = charge.Authenticated ? ThreeDSecure() : null,
        ["transaction_link_id"] = null,
        ["wallet"] = null,
    };

    private static JsonObject ThreeDSecure() => new()
    {
        ["authentication_flow"] = "challenge",
        ["electronic_commerce_indicator"] = "05",
        ["exemption_indicator"] = null,
        ["result"] = "authenticated",
        ["result_reason"] = null,
        ["transaction_id"] = null,
        ["version"] = "2.2.0",
    };
}
