using Storefront.Contracts.Catalog;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Addresses;
using Storefront.Ordering.Carts;
using Storefront.Ordering.Checkout;

namespace Storefront.Web.Ordering.Cart;

/// <summary>Gathers what the cart's page shows.</summary>
public sealed class ShowCart(FindCart find, QuoteCart quoting, AddressBook addresses, IOffers offers, ShowGoesWith goesWith)
{
    public async Task<CartPage> RunAsync(CartVisitor visitor, Market market, (Guid VariantId, int Quantity)? removed, CancellationToken cancellation)
    {
        var cart = await find.RunAsync(visitor, cancellation);
        var destination = DestinationOf(cart, market);
        var quote = await quoting.RunAsync(cart?.Lines ?? [], market, destination, cart?.DeliveryMethod, cancellation);
        var place = addresses.Find(destination.Country)!;
        return new CartPage(
            quote,
            place,
            PlaceChoices.Countries(market, addresses, destination.Country),
            PlaceChoices.Regions(place, destination.Region),
            await RemovedAsync(market, removed, cart, cancellation),
            await goesWith.RunAsync(quote.Lines, market, cancellation));
    }

    /// <summary>What was said before, as far as this market goes there; else the market's usual place.</summary>
    public static Destination DestinationOf(Storefront.Ordering.Carts.Cart? cart, Market market) =>
        cart?.Country is { } country && market.Destinations.Contains(country) ? new Destination(country, cart.Region) : market.DefaultDestination;

    private async Task<RemovedLine?> RemovedAsync(
        Market market, (Guid VariantId, int Quantity)? removed, Storefront.Ordering.Carts.Cart? cart, CancellationToken cancellation)
    {
        if (removed is not { } line || cart?.Lines.Any(row => row.VariantId == line.VariantId) is true)
        {
            return null;
        }

        var offer = (await offers.FindAsync([line.VariantId], market.Currency.Code, cancellation)).SingleOrDefault();
        return offer is { IsForSale: true, PriceMinor: not null }
            ? new RemovedLine(line.VariantId, new Text(offer.NameEn, offer.NameZh).ToString(), line.Quantity)
            : null;
    }
}
