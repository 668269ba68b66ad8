using Storefront.Ordering.Payments;

namespace Storefront.UnitTests.Ordering;

public sealed class StatesOfAPayment
{
    private static readonly PaymentState[] _all = Enum.GetValues<PaymentState>();

    [Fact]
    public void Whatever_is_said_in_whichever_order_money_that_arrived_stays()
    {
        foreach (var told in Orders(_all))
        {
            Assert.Equal(PaymentState.Captured, told.Aggregate((known, said) => known.Then(said)));
        }
    }

    [Fact]
    public void An_end_is_left_only_for_money()
    {
        foreach (var end in _all.Where(state => state.IsFinal() && state != PaymentState.Captured))
        {
            Assert.All(_all.Where(said => said != PaymentState.Captured), said => Assert.Equal(end, end.Then(said)));
            Assert.Equal(PaymentState.Captured, end.Then(PaymentState.Captured));
        }
    }

    [Fact]
    public void Before_its_end_a_payment_is_what_was_said_last()
    {
        foreach (var known in _all.Where(state => !state.IsFinal()))
        {
            Assert.All(_all, said => Assert.Equal(said, known.Then(said)));
        }
    }

    private static IEnumerable<IReadOnlyList<PaymentState>> Orders(IReadOnlyList<PaymentState> states) => states.Count == 0
        ? [[]]
        : states.SelectMany(first => Orders([.. states.Where(state => state != first)]).Select(rest => (IReadOnlyList<PaymentState>)[first, .. rest]));
}
