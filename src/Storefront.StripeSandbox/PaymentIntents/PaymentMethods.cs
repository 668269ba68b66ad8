using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.PaymentIntents;

/// <summary>The payment methods that the sandbox knows, and for which currencies they are offered.</summary>
internal static class PaymentMethods
{
    public const string Card = "card";
    public const string Alipay = "alipay";
    public const string WeChatPay = "wechat_pay";
    public const string SepaDebit = "sepa_debit";
    public const string UsBankAccount = "us_bank_account";

    private static readonly HashSet<string> WalletCurrencies = ["aud", "cad", "chf", "cny", "eur", "gbp", "hkd", "jpy", "nok", "nzd", "sek", "sgd", "usd"];

    private static readonly string[] All = [Card, Alipay, WeChatPay, SepaDebit, UsBankAccount];

    public static bool IsWallet(string type) => type is Alipay or WeChatPay;

    public static bool IsBankDebit(string type) => type is SepaDebit or UsBankAccount;

    /// <summary>All that the currency allows, narrowed by the lists of the call; or exactly what the older <c>payment_method_types</c> names.</summary>
    public static List<string> Choose(Parameters asked, string currency)
    {
        var options = asked.In("payment_method_options");
        var client = options.In(WeChatPay).OneOf("client", "web", "android", "ios");
        options.Ignore(Card, Alipay, SepaDebit, UsBankAccount);
        asked.Ignore("payment_method_configuration");

        var named = asked.Texts("payment_method_types");
        var allowed = asked.Texts("allowed_payment_method_types");
        var excluded = asked.Texts("excluded_payment_method_types");
        if (named.Count > 0)
        {
            return Named(named, currency, client);
        }

        List<string> offered = [.. All.Where(type => Offered(type, currency) && (allowed.Count == 0 || allowed.Contains(type)) && !excluded.Contains(type))];
        return offered.Count > 0
            ? offered
            : throw StripeError.Invalid("No valid payment method types for this Checkout Session. Please ensure that you have activated payment methods compatible with your chosen currency.", code: "payment_method_unavailable");
    }

    private static List<string> Named(IReadOnlyList<string> named, string currency, string? weChatClient)
    {
        foreach (var type in named)
        {
            if (!All.Contains(type))
            {
                throw StripeError.Invalid($"Invalid payment_method_types: the sandbox knows {string.Join(", ", All)}", "payment_method_types");
            }

            if (!Offered(type, currency))
            {
                throw StripeError.Invalid($"The currency provided ({currency}) is not supported by the payment method type {type}.", "payment_method_types", "payment_intent_invalid_currency");
            }
        }

        return named.Contains(WeChatPay) && weChatClient is null
            ? throw StripeError.Invalid("Missing required param: payment_method_options[wechat_pay][client].", "payment_method_options[wechat_pay][client]", "parameter_missing")
            : [.. named.Distinct()];
    }

    private static bool Offered(string type, string currency) => type switch
    {
        Card => true,
        SepaDebit => currency == "eur",
        UsBankAccount => currency == "usd",
        _ => WalletCurrencies.Contains(currency),
    };
}
