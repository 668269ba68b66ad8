namespace Storefront.StripeSandbox.PaymentIntents;

/// <summary>Why money did not move.</summary>
internal sealed record PaymentFailure(string Code, string? DeclineCode, string Message, string Type = "card_error")
{
    public static PaymentFailure Of(TestCard card) => new(card.Code!, card.DeclineCode, card.Message);

    public static PaymentFailure NotAuthenticated(string method) => new(
        "payment_intent_authentication_failure",
        null,
        "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.",
        method == PaymentMethods.Card ? "card_error" : "invalid_request_error");

    public static PaymentFailure DebitReturned => new("payment_method_provider_decline", null, "The customer's bank account could not be debited.");
}
