namespace Storefront.Contracts.Catalog;

/// <summary>How many pieces there are. Asked by the catalogue, implemented by Ordering, who owns the stock.</summary>
public interface IStockLevels
{
    /// <summary>Levels of the variants that have a stock record; the others have none to sell.</summary>
    Task<IReadOnlyDictionary<Guid, StockLevel>> FindAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellation);

    /// <summary>Books opening balances, once for each cause: a repeated call with the same causes changes nothing.</summary>
    Task BookOpeningAsync(IReadOnlyCollection<OpeningBalance> balances, CancellationToken cancellation);
}

/// <param name="OnHand">Pieces in the house, reserved ones included.</param>
/// <param name="Available">What can still be sold: on hand less reserved.</param>
/// <param name="NextDelivery">When more are expected, if that is known.</param>
public sealed record StockLevel(Guid VariantId, int OnHand, int Available, DateOnly? NextDelivery);

/// <param name="Cause">Names the booking for ever, such as <c>seed</c> or <c>import-{id}</c>; unique together with the variant.</param>
public sealed record OpeningBalance(Guid VariantId, int Pieces, string Cause, DateOnly? NextDelivery = null);
