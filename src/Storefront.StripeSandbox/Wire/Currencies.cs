using System.Globalization;

namespace Storefront.StripeSandbox.Wire;

/// <summary>What the sandbox must know of currencies: their smallest unit, and the least that a card network takes.</summary>
internal static class Currencies
{
    public const long MostAmount = 99_999_999;

    private static readonly HashSet<string> WithoutDecimals = ["bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "ugx", "vnd", "vuv", "xaf", "xof", "xpf"];

    private static readonly Dictionary<string, long> Least = new() { ["usd"] = 50, ["eur"] = 50, ["gbp"] = 30, ["jpy"] = 50, ["cad"] = 50, ["aud"] = 50, ["chf"] = 50 };

    private static readonly Dictionary<string, string> Symbols = new() { ["usd"] = "$", ["eur"] = "€", ["gbp"] = "£", ["cny"] = "¥", ["jpy"] = "¥" };

    public static long LeastOf(string currency) => Least.GetValueOrDefault(currency, 1);

    public static string Format(long amount, string currency)
    {
        var number = WithoutDecimals.Contains(currency)
            ? amount.ToString("N0", CultureInfo.InvariantCulture)
            : (amount / 100m).ToString("N2", CultureInfo.InvariantCulture);
        return Symbols.TryGetValue(currency, out var symbol) ? symbol + number : $"{currency.ToUpperInvariant()} {number}";
    }
}
