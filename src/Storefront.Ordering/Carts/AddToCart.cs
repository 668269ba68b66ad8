using Storefront.Contracts.Catalog;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Carts;

/// <summary>A visitor puts pieces of a variant into the cart, which is made with the first of them.</summary>
public sealed class AddToCart(OrderingDb db, ChangeCart change, IOffers offers, IStockLevels stock, TimeProvider clock)
{
    /// <param name="newToken">The token that a new cart gets; unused if there is one already.</param>
    /// <param name="productId">The product that the form said it is a variant of, if it did; another one is refused.</param>
    public async Task<Result<Cart>> RunAsync(
        CartVisitor visitor, CartToken newToken, Market market, Guid variantId, Guid? productId, int quantity, CancellationToken cancellation)
    {
        var offer = (await offers.FindAsync([variantId], market.Currency.Code, cancellation)).SingleOrDefault();
        if (offer is not { IsForSale: true, PriceMinor: { } minor } || (productId is not null && productId != offer.ProductId))
        {
            return new Refusal(CartRefusals.NotForSale);
        }

        var level = (await stock.FindAsync([variantId], cancellation)).GetValueOrDefault(variantId);
        if (level is not { Available: > 0 })
        {
            var name = new Text(offer.NameEn, offer.NameZh);
            return new Refusal(level?.NextDelivery is { } day ? CartRefusals.SoldOutUntil.With(name, day) : CartRefusals.SoldOut.With(name));
        }

        var price = new Money(minor, market.Currency);
        var now = clock.GetUtcNow();
        return await change.RunAsync(visitor, cart => cart.Add(variantId, quantity, price, now), cancellation)
            ?? await OpenAsync(visitor, newToken, cart => cart.Add(variantId, quantity, price, now), cancellation);
    }

    private async Task<Result<Cart>> OpenAsync(CartVisitor visitor, CartToken token, Func<Cart, Result<Cart>> fill, CancellationToken cancellation)
    {
        var session = await db.SessionOfAsync(visitor.Token, cancellation) ?? Guid.CreateVersion7();
        var filled = fill(Cart.Open(token, session, visitor.CustomerId, clock.GetUtcNow()));
        if (filled.Succeeded)
        {
            db.Carts.Add(filled.Value);
            await db.SaveChangesAsync(cancellation);
        }

        return filled;
    }
}
