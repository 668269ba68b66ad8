namespace Storefront.Ordering.Stock;

/// <summary>
/// The pieces of one variant. <see cref="OnHand"/> includes what is reserved; what can still be sold is the difference. Both are changed by guarded
/// updates only (<see cref="StockUpdates"/>), because many buyers reach for the same row at once.
/// </summary>
public sealed class StockItem
{
    public required Guid VariantId { get; init; }

    public int OnHand { get; init; }

    public int Reserved { get; init; }

    /// <summary>When more are expected, if that is known.</summary>
    public DateOnly? NextDelivery { get; init; }
}
