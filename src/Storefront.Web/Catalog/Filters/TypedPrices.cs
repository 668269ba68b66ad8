using System.Globalization;

namespace Storefront.Web.Catalog.Filters;

/// <summary>What was typed into the two fields for the price, which a browser cannot join into one.</summary>
internal static class TypedPrices
{
    /// <returns>Null if the form was not sent.</returns>
    public static (long? From, long? To)? Of(IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var from = parameters.FirstOrDefault(parameter => parameter.Key == "price-from").Value;
        var to = parameters.FirstOrDefault(parameter => parameter.Key == "price-to").Value;
        return from is null && to is null ? null : (Whole(from), Whole(to));

        static long? Whole(string? typed) =>
            decimal.TryParse(typed, NumberStyles.Number, CultureInfo.CurrentCulture, out var price) && price is >= 0 and < 1_000_000_000 ? (long)price : null;
    }
}
