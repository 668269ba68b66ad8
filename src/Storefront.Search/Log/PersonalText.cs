using System.Text.RegularExpressions;

namespace Storefront.Search.Log;

/// <summary>
/// Tells texts that somebody may have pasted into the box by mistake: an e-mail address, an order number, a phone, card or passport number. A run of seven
/// or more digits is taken for one of those unless it is a barcode by its check digit, because barcodes are what people copy from a box and they name goods,
/// not people. So a part number of bare digits is not reported when it finds nothing; a shopper's phone number must not be.
/// </summary>
internal static partial class PersonalText
{
    private const int FewestDigits = 7;

    public static bool Is(string text) => Address().IsMatch(text) || OrderNumber().IsMatch(text) || Numbers().Matches(text).Any(number => IsSomebodys(number.Value));

    private static bool IsSomebodys(string number)
    {
        var digits = string.Concat(number.Where(char.IsDigit));
        return digits.Length >= FewestDigits && !(number.All(char.IsAsciiDigit) && IsBarcode(digits));
    }

    /// <summary>UPC-A, EAN-13 or GTIN-14 (GS1 General Specifications, 7.9). Eight digits are as often a phone number. A Chinese mobile number with its country's 86 has 13 digits too.</summary>
    private static bool IsBarcode(string digits) => digits.Length is >= 12 and <= 14
        && !(digits.Length == 13 && digits.StartsWith("861", StringComparison.Ordinal))
        && digits.Reverse().Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;

    [GeneratedRegex(@"\S@\S")]
    private static partial Regex Address();

    // As the house writes them: O-7K3M-9QXC.
    [GeneratedRegex(@"(?<![a-z0-9])[a-z]-[a-z0-9]{4}-[a-z0-9]{4}(?![a-z0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex OrderNumber();

    // Digits, and what people write between the groups of a number.
    [GeneratedRegex(@"\+?\d(?:[ \-./()]{0,2}\d)*")]
    private static partial Regex Numbers();
}
