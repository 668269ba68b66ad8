namespace Storefront.Contracts.Catalog;

/// <summary>When something in stock arrives at a market's usual destination. Asked by the catalogue, implemented by Ordering. Costs no SQL.</summary>
public interface IDeliveryPromise
{
    /// <summary>The promise for one piece paid for now, by the market's usual method; null where nothing is promised.</summary>
    /// <param name="market">The market's path segment.</param>
    /// <param name="weightGrams">Weight of the piece.</param>
    /// <param name="priceMinor">Its price in the market's currency, for the limit of free delivery.</param>
    DeliveryPromise? Find(string market, int weightGrams, long priceMinor);

    /// <summary>How many days after the delivery something may be returned without a reason at a market's usual destination; null where nothing goes.</summary>
    /// <param name="market">The market's path segment.</param>
    int? ReturnDays(string market);
}

/// <param name="Earliest">The first day on which it may arrive, at the destination.</param>
/// <param name="Latest">The day that is promised.</param>
/// <param name="OrderBy">Paid until then, the promise holds; a cached page must not live longer.</param>
/// <param name="MethodEn">Name of the method in English.</param>
/// <param name="MethodZh">Name of the method in Chinese.</param>
/// <param name="CostMinor">What the delivery costs, in the market's currency; 0 is free.</param>
public sealed record DeliveryPromise(DateOnly Earliest, DateOnly Latest, DateTimeOffset OrderBy, string MethodEn, string MethodZh, long CostMinor);
