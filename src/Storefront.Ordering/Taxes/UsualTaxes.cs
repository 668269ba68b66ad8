using Storefront.Contracts.Catalog;
using Storefront.Kernel.Markets;

namespace Storefront.Ordering.Taxes;

/// <summary>Tells the catalogue what a shown price says about tax at a market's usual destination.</summary>
internal sealed class UsualTaxes(TaxTable table, MarketList markets, TimeProvider clock) : ITaxRates
{
    public TaxRate? Usual(string market, string taxClass)
    {
        if (markets.Find(market) is not { } found)
        {
            return null;
        }

        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), found.Dispatch.TimeZone).DateTime);
        var due = table.Find(found.DefaultDestination, taxClass, day);
        return due.Percent == 0 ? null : new TaxRate(due.Percent, found.PricesIncludeTax, due.IsEstimate, due.Name.En, due.Name.Zh);
    }
}
