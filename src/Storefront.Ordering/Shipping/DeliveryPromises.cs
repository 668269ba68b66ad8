using Storefront.Contracts.Catalog;
using Storefront.Kernel.Markets;

namespace Storefront.Ordering.Shipping;

/// <summary>Tells the catalogue by when a piece arrives at a market's usual destination, and until when it may go back.</summary>
internal sealed class DeliveryPromises(ShippingTable shipping, MarketList markets, TimeProvider clock) : IDeliveryPromise
{
    public DeliveryPromise? Find(string market, int weightGrams, long priceMinor)
    {
        if (markets.Find(market) is not { } found)
        {
            return null;
        }

        var parcel = new Parcelled(new Money(priceMinor, found.Currency), weightGrams, PartsOnly: false);
        return shipping.Options(found, found.DefaultDestination, parcel, clock.GetUtcNow()) is [var usual, ..]
            ? new DeliveryPromise(usual.Promise.Earliest, usual.Promise.Latest, usual.Promise.OrderBy, usual.Name.En, usual.Name.Zh, usual.Price.Minor)
            : null;
    }

    public int? ReturnDays(string market) =>
        markets.Find(market) is { } found ? shipping.ZoneOf(found.Segment, found.DefaultDestination)?.ReturnDays : null;
}
