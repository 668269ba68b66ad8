using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Ordering.Orders;

namespace Storefront.Web.Ordering.Orders;

public sealed record OrderListPage(IReadOnlyList<OrderRow> Rows, int Page, int Count, int PageSize)
{
    public bool HasOlder => Page * PageSize < Count;
}

public sealed record OrderRow(string Number, OrderState State, DateTimeOffset PlacedAt, DateOnly Promised, Money Total, IReadOnlyList<OrderRowLine> Lines);

public sealed record OrderRowLine(string NameEn, string NameZh, int Quantity)
{
    public Text Name => new(NameEn, NameZh);
}
