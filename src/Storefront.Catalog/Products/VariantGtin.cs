namespace Storefront.Catalog.Products;

/// <summary>A barcode, in 14 digits. One barcode is one variant, for ever.</summary>
public sealed record VariantGtin(string Gtin, Guid VariantId)
{
    /// <summary>As it is printed: in 8, 12, 13 or 14 digits (GTIN-8, UPC-A, EAN-13, GTIN-14).</summary>
    public static string Printed(string stored)
    {
        var digits = stored.TrimStart('0');
        return digits.PadLeft(digits.Length switch { <= 8 => 8, <= 12 => 12, 13 => 13, _ => 14 }, '0');
    }

    /// <summary>Brings EAN-8, UPC, EAN-13 or GTIN-14 into 14 digits; null if it is no barcode or its check digit is wrong (GS1 General Specifications, 7.9).</summary>
    public static string? Normalise(string? typed)
    {
        var digits = typed?.Trim();
        if (digits is null || digits.Length is < 8 or > 14 || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        digits = digits.PadLeft(14, '0');
        var sum = 0;
        for (var place = 0; place < 13; place++)
        {
            sum += (digits[place] - '0') * (place % 2 == 0 ? 3 : 1);
        }

        return (10 - (sum % 10)) % 10 == digits[13] - '0' ? digits : null;
    }
}
