using System.Globalization;
using System.Text.RegularExpressions;

namespace Storefront.Catalog.Editing;

/// <summary>A price as people type it or a spreadsheet writes it: 89, 89.5, 89,50, 1,299.00, $89, ¥549.</summary>
internal static partial class TypedPrice
{
    /// <returns>Minor units; null if it is no price of more than nothing and less than ten million.</returns>
    public static long? Read(string typed, Currency currency)
    {
        var text = typed.Trim().TrimStart('$', '€', '¥', '￥').Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal);
        if (Grouped().IsMatch(text))
        {
            text = text.Replace(",", "", StringComparison.Ordinal);
        }

        text = text.Replace(',', '.');
        return Plain().IsMatch(text) && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var major) && major is > 0 and < 10_000_000
            && major * currency.Scale is var minor && decimal.Truncate(minor) == minor
            ? (long)minor
            : null;
    }

    [GeneratedRegex(@"^\d{1,3}(,\d{3})+(\.\d{1,2})?$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^\d{1,8}(\.\d{1,2})?$")]
    private static partial Regex Plain();
}
