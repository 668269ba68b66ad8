using System.Text;

namespace Storefront.Ordering.Orders;

/// <summary>Tracking numbers as carriers print them: letters and digits, whatever width and spacing somebody typed.</summary>
internal static class TrackingNumbers
{
    private const int MinLength = 4;

    /// <summary>Full-width becomes half-width, spaces and dashes go.</summary>
    public static string Clean(string? typed) => typed is null || typed.Length > 200
        ? typed ?? ""
        : string.Concat(typed.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(character => !char.IsWhiteSpace(character) && character != '-'));

    public static bool IsGood(string number) => number.Length is >= MinLength and <= Parcel.TrackingNumberMaxLength && number.All(char.IsAsciiLetterOrDigit);
}
