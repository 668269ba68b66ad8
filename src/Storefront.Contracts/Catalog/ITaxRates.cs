namespace Storefront.Contracts.Catalog;

/// <summary>What a shown price says about tax, before anybody has said where the goods go. Asked by the catalogue, implemented by Ordering.</summary>
public interface ITaxRates
{
    /// <summary>The rate at the market's usual destination, today; null where the shop collects none or does not know one.</summary>
    TaxRate? Usual(string market, string taxClass);
}

/// <param name="Percent">Such as 13 or 8.1.</param>
/// <param name="IsInclusive">The price shown holds the tax; otherwise it is added at the checkout.</param>
/// <param name="IsEstimate">The state's own part only; the place may add more.</param>
/// <param name="NameEn">What the tax is called there, such as "VAT".</param>
/// <param name="NameZh">The same in Chinese.</param>
public sealed record TaxRate(decimal Percent, bool IsInclusive, bool IsEstimate, string NameEn, string NameZh);
