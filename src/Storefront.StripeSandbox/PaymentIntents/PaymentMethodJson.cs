using System.Text.Json.Nodes;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.PaymentIntents;

internal static class PaymentMethodJson
{
    /// <summary>The payment method that is attached to the payment.</summary>
    public static JsonObject Of(PaymentIntent intent) => Of(intent.PaymentMethodId!, intent);

    public static JsonObject Of(string id, PaymentIntent intent) => new()
    {
        ["id"] = id,
        ["object"] = "payment_method",
        ["allow_redisplay"] = "limited",
        ["billing_details"] = BillingDetails(intent.Email),
        [intent.Method] = intent.Card is { } card ? CardOf(card, intent) : new JsonObject(),
        ["created"] = intent.Created,
        ["customer"] = null,
        ["customer_account"] = null,
        ["livemode"] = false,
        ["metadata"] = new JsonObject(),
        ["type"] = intent.Method,
    };

    public static JsonObject BillingDetails(string? email) => new()
    {
        ["address"] = StripeJson.EmptyAddress(),
        ["email"] = email,
        ["name"] = null,
        ["phone"] = null,
        ["tax_id"] = null,
    };

    private static JsonObject CardOf(TestCard card, PaymentIntent intent) => new()
    {
        ["brand"] = card.Brand,
        ["checks"] = new JsonObject { ["address_line1_check"] = null, ["address_postal_code_check"] = null, ["cvc_check"] = "pass" },
        ["country"] = "US",
        ["exp_month"] = intent.ExpiryMonth,
        ["exp_year"] = intent.ExpiryYear,
        ["funding"] = "credit",
        ["last4"] = card.Last4,
        ["wallet"] = null,
    };
}
