using System.Text.Json.Nodes;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Sessions;

internal static class SessionJson
{
    public static JsonObject Of(CheckoutSession session) => new()
    {
        ["id"] = session.Id,
        ["object"] = "checkout.session",
        ["adaptive_pricing"] = new JsonObject { ["enabled"] = false },
        ["after_expiration"] = null,
        ["allow_promotion_codes"] = null,
        ["amount_subtotal"] = session.AmountTotal,
        ["amount_total"] = session.AmountTotal,
        ["automatic_tax"] = new JsonObject { ["enabled"] = false, ["liability"] = null, ["provider"] = null, ["status"] = null },
        ["billing_address_collection"] = null,
        ["cancel_url"] = session.CancelUrl,
        ["client_reference_id"] = session.ClientReferenceId,
        ["client_secret"] = null,
        ["collected_information"] = null,
        ["consent"] = null,
        ["consent_collection"] = null,
        ["created"] = session.Created,
        ["currency"] = session.Currency,
        ["currency_conversion"] = null,
        ["custom_fields"] = new JsonArray(),
        ["custom_text"] = new JsonObject { ["after_submit"] = null, ["shipping_address"] = null, ["submit"] = null, ["terms_of_service_acceptance"] = null },
        ["customer"] = null,
        ["customer_account"] = null,
        ["customer_creation"] = "if_required",
        ["customer_details"] = session.Email is null ? null : CustomerOf(session),
        ["customer_email"] = session.CustomerEmail,
        ["discounts"] = new JsonArray(),
        ["expires_at"] = session.ExpiresAt,
        ["invoice"] = null,
        ["invoice_creation"] = new JsonObject
        {
            ["enabled"] = false,
            ["invoice_data"] = new JsonObject
            {
                ["account_tax_ids"] = null,
                ["custom_fields"] = null,
                ["description"] = null,
                ["footer"] = null,
                ["issuer"] = null,
                ["metadata"] = new JsonObject(),
                ["rendering_options"] = null,
            },
        },
        ["livemode"] = false,
        ["locale"] = session.Locale,
        ["metadata"] = StripeJson.Of(session.Metadata),
        ["mode"] = "payment",
        ["origin_context"] = null,
        ["payment_intent"] = session.PaymentIntentId,
        ["payment_link"] = null,
        ["payment_method_collection"] = "if_required",
        ["payment_method_configuration_details"] = null,
        ["payment_method_options"] = new JsonObject(),
        ["payment_method_types"] = StripeJson.Of(session.PaymentMethodTypes),
        ["payment_status"] = session.PaymentStatus,
        ["permissions"] = null,
        ["phone_number_collection"] = new JsonObject { ["enabled"] = false },
        ["recovered_from"] = null,
        ["saved_payment_method_options"] = null,
        ["setup_intent"] = null,
        ["shipping_address_collection"] = null,
        ["shipping_cost"] = null,
        ["shipping_options"] = new JsonArray(),
        ["status"] = session.Status,
        ["submit_type"] = session.SubmitType,
        ["subscription"] = null,
        ["success_url"] = session.SuccessUrl,
        ["total_details"] = new JsonObject { ["amount_discount"] = 0, ["amount_shipping"] = 0, ["amount_tax"] = 0 },
        ["ui_mode"] = "hosted_page",
        ["url"] = session.Status == CheckoutSession.Open ? session.Url : null,
        ["wallet_options"] = null,
    };

    private static JsonObject CustomerOf(CheckoutSession session) => new()
    {
        ["address"] = session.Status == CheckoutSession.Complete ? StripeJson.EmptyAddress() : null,
        ["business_name"] = null,
        ["email"] = session.Email,
        ["individual_name"] = null,
        ["name"] = null,
        ["phone"] = null,
        ["tax_exempt"] = "none",
        ["tax_ids"] = session.Status == CheckoutSession.Complete ? new JsonArray() : null,
    };
}
