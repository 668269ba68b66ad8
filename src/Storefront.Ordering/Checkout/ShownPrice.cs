using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Storefront.Ordering.Checkout;

/// <summary>
/// What a page showed, carried by its form: what is bought, and the total. When the order is placed the same is worked out anew and compared. A visitor who
/// forges it can only agree to pay more than is asked, and then still pays what is asked.
/// </summary>
/// <param name="Contents">
/// A hash over market, goods and numbers. Not over place and way of delivery: those the buyer may change in the very form that carries this, and only their
/// effect on the total matters.
/// </param>
public sealed record ShownPrice(string Contents, long TotalMinor)
{
    private const int MaxLength = 90;

    public static ShownPrice Of(Quote quote)
    {
        var contents = new StringBuilder(quote.Market.Segment);
        foreach (var line in quote.Lines.OrderBy(line => line.VariantId))
        {
            contents.Append(CultureInfo.InvariantCulture, $"|{line.VariantId:N}×{line.Quantity}");
        }

        return new ShownPrice(Hash(contents.ToString()), quote.Total.Minor);
    }

    /// <summary>Null if it is none of ours.</summary>
    public static ShownPrice? Parse(string? posted)
    {
        var dot = posted?.Length <= MaxLength ? posted.IndexOf('.', StringComparison.Ordinal) : -1;
        return dot > 0 && long.TryParse(posted![(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var total)
            ? new ShownPrice(posted[..dot], total)
            : null;
    }

    /// <summary>Over everything that the total follows from, kept with the order.</summary>
    public static string FullHash(Quote quote)
    {
        var all = new StringBuilder(Of(quote).ToString())
            .Append(CultureInfo.InvariantCulture, $"|{quote.Market.Currency.Code}|{quote.Destination.Country}-{quote.Destination.Region}|{quote.Delivery?.Code}|{Taxes.Taxation.Policy}");
        foreach (var line in quote.Lines)
        {
            all.Append(CultureInfo.InvariantCulture, $"|{line.VariantId:N}:{line.UnitPrice.Minor}:{line.Quantity}:{line.Taxed.Net.Minor}:{line.Taxed.Tax.Minor}:{line.Taxed.Percent}");
        }

        all.Append(CultureInfo.InvariantCulture, $"|{quote.Shipping?.Net.Minor}:{quote.Shipping?.Tax.Minor}:{quote.Shipping?.Percent}|{quote.Total.Minor}");
        return Hash(all.ToString());
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Contents}.{TotalMinor}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
