using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Ordering.Orders;

namespace Storefront.Web.Office.Orders;

public sealed record QueuePage(
    OrderView View, string? Query, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<QueueRow> Rows, int Count, int Page, int PageSize)
{
    public bool HasMore => Page * PageSize < Count;

    public int Late => Rows.Count(row => row.IsLate);
}

public sealed record QueueRow(
    string Number, OrderState State, HoldReason? HoldReason, string Market, DateTimeOffset PlacedAt, DateOnly Leaves, DateOnly Latest, string Name, string Country,
    int Pieces, string FirstEn, string FirstZh, int Lines, Money Total, DateTimeOffset? KeptUntil)
{
    /// <summary>What is due next and was promised; null when nothing is.</summary>
    public Deadline? Deadline { get; init; }

    public bool IsLate => Deadline?.IsLate is true;

    public Text First => new(FirstEn, FirstZh);
}
