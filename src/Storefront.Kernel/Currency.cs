namespace Storefront.Kernel;

/// <summary>A currency of ISO 4217 with the number of digits of its minor unit.</summary>
public sealed record Currency
{
    public static readonly Currency Usd = new("USD", 2, "$");
    public static readonly Currency Eur = new("EUR", 2, "€");
    public static readonly Currency Cny = new("CNY", 2, "¥");
    public static readonly Currency Gbp = new("GBP", 2, "£");

    /// <summary>No shop of ours sells in yen yet; it is here because it has no minor unit, and rounding has to know that case.</summary>
    public static readonly Currency Jpy = new("JPY", 0, "JP¥");

    private static readonly Dictionary<string, Currency> _known =
        new[] { Usd, Eur, Cny, Gbp, Jpy }.ToDictionary(currency => currency.Code, StringComparer.OrdinalIgnoreCase);

    private Currency(string code, int digits, string symbol) => (Code, Digits, Symbol) = (code, digits, symbol);

    public string Code { get; }

    public int Digits { get; }

    public string Symbol { get; }

    /// <summary>Minor units in one major unit: 100 for dollars, 1 for yen.</summary>
    public long Scale => Digits == 0 ? 1 : 100;

    /// <exception cref="ArgumentException">The code is not one that we know.</exception>
    public static Currency Of(string code) =>
        _known.TryGetValue(code, out var currency) ? currency : throw new ArgumentException($"Unknown currency '{code}'.", nameof(code));

    public override string ToString() => Code;
}
