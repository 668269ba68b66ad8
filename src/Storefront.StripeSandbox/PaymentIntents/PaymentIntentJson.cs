using System.Text.Json.Nodes;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.PaymentIntents;

internal static class PaymentIntentJson
{
    public static JsonObject Of(PaymentIntent intent) => new()
    {
        ["id"] = intent.Id,
        ["object"] = "payment_intent",
        ["amount"] = intent.Amount,
        ["amount_capturable"] = 0,
        ["amount_details"] = new JsonObject { ["tip"] = new JsonObject() },
        ["amount_received"] = intent.AmountReceived,
        ["application"] = null,
        ["application_fee_amount"] = null,
        ["automatic_payment_methods"] = null,
        ["canceled_at"] = intent.CanceledAt,
        ["cancellation_reason"] = intent.CancellationReason,
        ["capture_method"] = "automatic_async",
        ["client_secret"] = $"{intent.Id}_secret_{intent.SecretPart}",
        ["confirmation_method"] = "automatic",
        ["created"] = intent.Created,
        ["currency"] = intent.Currency,
        ["customer"] = null,
        ["customer_account"] = null,
        ["description"] = intent.Description,
        ["excluded_payment_method_types"] = null,
        ["last_payment_error"] = intent.FailureCode is null ? null : ErrorOf(intent),
        ["latest_charge"] = intent.LatestChargeId,
        ["livemode"] = false,
        ["metadata"] = StripeJson.Of(intent.Metadata),
        ["next_action"] = intent.NextActionUrl is null ? null : NextActionOf(intent),
        ["on_behalf_of"] = null,
        ["payment_method"] = intent.PaymentMethodId,
        ["payment_method_configuration_details"] = null,
        ["payment_method_options"] = new JsonObject(),
        ["payment_method_types"] = StripeJson.Of(intent.PaymentMethodTypes),
        ["processing"] = null,
        ["receipt_email"] = null,
        ["review"] = null,
        ["setup_future_usage"] = null,
        ["shipping"] = null,
        ["source"] = null,
        ["statement_descriptor"] = null,
        ["statement_descriptor_suffix"] = null,
        ["status"] = intent.Status,
        ["transfer_data"] = null,
        ["transfer_group"] = null,
    };

    private static JsonObject ErrorOf(PaymentIntent intent)
    {
        var error = new JsonObject
        {
            ["code"] = intent.FailureCode,
            ["doc_url"] = $"https://stripe.com/docs/error-codes/{intent.FailureCode!.Replace('_', '-')}",
            ["message"] = intent.FailureMessage,
            ["payment_method"] = PaymentMethodJson.Of(StripeIds.New("pm_1"), intent),
            ["type"] = intent.FailureType,
        };
        if (intent.DeclineCode is not null)
        {
            error["decline_code"] = intent.DeclineCode;
        }

        return error;
    }

    private static JsonObject NextActionOf(PaymentIntent intent) => intent.Method switch
    {
        PaymentMethods.Alipay => new JsonObject
        {
            ["type"] = "alipay_handle_redirect",
            ["alipay_handle_redirect"] = new JsonObject { ["native_data"] = null, ["native_url"] = null, ["return_url"] = intent.NextActionUrl, ["url"] = intent.NextActionUrl },
        },
        _ => new JsonObject
        {
            ["type"] = "redirect_to_url",
            ["redirect_to_url"] = new JsonObject { ["return_url"] = intent.NextActionUrl, ["url"] = intent.NextActionUrl },
        },
    };
}
