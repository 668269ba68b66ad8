using System.Globalization;
using Storefront.Kernel;

namespace Storefront.Web.Office.Products;

/// <summary>What the form of a product and its list have in common.</summary>
public static class EditFields
{
    /// <summary>Of the columns of prices, in this order.</summary>
    public static IReadOnlyList<Currency> Currencies { get; } = [Currency.Usd, Currency.Eur, Currency.Cny];

    /// <summary>"89.00", or "89.00–119.00" where variants differ. The column says the currency.</summary>
    public static string Write(long lowest, long highest, Currency currency) =>
        lowest == highest ? Write(lowest, currency) : $"{Write(lowest, currency)}–{Write(highest, currency)}";

    public static string Write(long minor, Currency currency) => new Money(minor, currency).Major.ToString(currency.Digits == 0 ? "#,0" : "#,0.00", CultureInfo.CurrentCulture);
}
