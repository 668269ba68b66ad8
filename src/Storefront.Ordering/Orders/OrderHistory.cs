namespace Storefront.Ordering.Orders;

/// <summary>One move of an order. Its id is that of the event that announced it, so that the two can be counted against each other.</summary>
public sealed class OrderHistory
{
    public const int NoteMaxLength = 500;

    public required Guid Id { get; init; }

    public required Guid OrderId { get; init; }

    /// <summary>1, 2, 3 … within the order.</summary>
    public required int Number { get; init; }

    /// <summary>Null for the first: before it there was a cart.</summary>
    public required OrderState? From { get; init; }

    public required OrderState To { get; init; }

    public required OrderMove Move { get; init; }

    public required OrderRole Role { get; init; }

    public required string Who { get; init; }

    public string? Note { get; init; }

    public required DateTimeOffset At { get; init; }
}
