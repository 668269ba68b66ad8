namespace Storefront.Ordering.Stock;

/// <summary>Why pieces came or went.</summary>
public enum MovementReason
{
    Opening,
    Received,
    Shipped,
    Returned,
    WrittenOff,
    Counted,
}
