using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Ordering.Orders;

namespace Storefront.Web.Office.Orders;

public sealed record QueuePage(
    OrderView View, string? Query, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<QueueRow> Rows, int Count, int Page, int PageSize)
{
    public bool HasMore => Page * PageSize < Count;

    public int Late => Rows.Count(row => row.DaysLeft < 0);
}

public sealed record QueueRow(
    string Number, OrderState State, HoldReason? HoldReason, string Market, DateTimeOffset PlacedAt, DateOnly Leaves, DateOnly Latest, string Name, string Country,
    int Pieces, string FirstEn, string FirstZh, int Lines, Money Total)
{
    /// <summary>Until it must have left, or be there; negative when late; null when nothing is due.</summary>
    public int? DaysLeft { get; init; }

    public DateOnly Due { get; init; }

    public Text First => new(FirstEn, FirstZh);
}
