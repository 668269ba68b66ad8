using Storefront.Kernel;
using Storefront.Ordering.Orders;
using static Storefront.UnitTests.Ordering.OrderSample;

namespace Storefront.UnitTests.Ordering;

public sealed class PlacingAnOrder
{
    [Theory]
    [InlineData("en")]
    [InlineData("en-eu")]
    [InlineData("zh-cn")]
    public void The_total_is_the_sum_of_its_parts(string market)
    {
        var order = Order.Place(Draft(market), Now);

        Assert.Equal(order.Total, order.GoodsNet + order.ShippingNet + order.Tax);
        Assert.Equal(order.Total, order.Recomputed());
        Assert.Equal(OrderState.PendingPayment, order.State);
    }

    [Fact]
    public void Sums_that_do_not_add_up_are_a_bug()
    {
        var draft = Draft();
        var line = draft.Lines[0];
        OrderDraft[] wrong =
        [
            draft with { Total = new Money(draft.Total.Minor - 1, draft.Total.Currency) },
            draft with { Lines = [] },
            draft with { Lines = [line with { Quantity = 0 }, .. draft.Lines.Skip(1)] },
            draft with { Lines = [line with { Quantity = -1 }, .. draft.Lines.Skip(1)] },
            draft with { Lines = [line with { Tax = new Money(0, line.Tax.Currency) }, .. draft.Lines.Skip(1)] },
            draft with { Discount = new Money(1, draft.Total.Currency) },
            draft with { Lines = [.. Enumerable.Repeat(line, Order.MaxLines + 1)] },
            draft with { Market = Markets.Find("zh-cn")! },
        ];

        Assert.All(wrong, draft => Assert.Throws<InvalidOperationException>(() => Order.Place(draft, Now)));
    }
}
