using CsCheck;
using Storefront.Contracts.Ordering;
using Storefront.Kernel;
using Storefront.Ordering.Orders;
using static Storefront.UnitTests.Ordering.OrderSample;

namespace Storefront.UnitTests.Ordering;

public sealed class MovingAnOrder
{
    private static readonly Func<Order, Result<Order>>[] _verbs =
    [
        order => order.Confirm(order.Total, Actor.Provider("stripe"), Now),
        order => order.Expire("timeout", Actor.System, Now),
        order => order.Hold(HoldReason.Risk, Actor.Agent("Gu"), "odd", Now),
        order => order.HoldForPayment(HoldReason.LatePayment, order.Total, Actor.Provider("stripe"), null, Now),
        order => order.Release(Actor.Agent("Gu"), "looked at", Now),
        order => order.Cancel(Actor.Customer, null, Now),
        order => order.StartPicking(Picker, Now),
        order => order.UndoPicking(Picker, Now),
        order => order.Pack(order.LeftToPack().Take(1).ToDictionary(left => left.Line.Id, _ => 1), Picker, Now),
        order => order.Unpack(order.Parcels.LastOrDefault(parcel => parcel.ShippedAt is null)?.Id ?? Guid.Empty, Picker, Now),
        order => order.Ship(order.Parcels.FirstOrDefault(parcel => parcel.ShippedAt is null)?.Id ?? Guid.Empty, "northline", "NL4471", Picker, Now),
        order => order.GoOutForDelivery(order.Parcels.LastOrDefault(parcel => parcel.ShippedAt is not null)?.Id ?? Guid.Empty, Actor.Provider("northline"), Now),
        order => order.Deliver(order.Parcels.FirstOrDefault(parcel => parcel is { ShippedAt: not null, SignedForAt: null })?.Id ?? Guid.Empty, Now, DeliverySource.Carrier, Actor.Provider("northline"), Now),
        order => order.Close(Now),
    ];

    public static TheoryData<OrderState> States => [.. Enum.GetValues<OrderState>()];

    [Theory, MemberData(nameof(States))]
    public void What_the_table_does_not_hold_is_refused(OrderState state)
    {
        var order = In(state);
        var everyStep =
            from move in Enum.GetValues<OrderMove>()
            from to in Enum.GetValues<OrderState>()
            from role in Enum.GetValues<OrderRole>()
            where !OrderTransitions.All.Any(row => row.From == state && row.Move == move && row.To == to && (row.Roles & role) != 0)
            select OrderTransitions.Refuse(order, move, to, role);

        Assert.All(everyStep, refusal => Assert.NotNull(refusal));
    }

    [Theory, MemberData(nameof(States))]
    public void A_verb_moves_along_the_table_or_changes_nothing(OrderState state) => Assert.All(_verbs, verb =>
    {
        var order = In(state);
        var (version, received, events) = (order.Version, order.Received, order.Raised().Count);

        if (verb(order).Succeeded)
        {
            var row = order.History[^1];
            Assert.Contains(OrderTransitions.All, transition => transition.From == state && transition.Move == row.Move && transition.To == order.State);
            Assert.Equal((version + 1, events + 1), (order.Version, order.Raised().Count));
        }
        else
        {
            Assert.Equal((state, version, received, events), (order.State, order.Version, order.Received, order.Raised().Count));
        }
    });

    [Fact]
    public void However_it_wanders_each_step_leaves_one_history_row_and_one_event() =>
        Gen.Int[0, _verbs.Length - 1].Array[0, 60].Sample(steps =>
        {
            var order = Placed(2, 1);
            foreach (var step in steps)
            {
                _verbs[step](order);
            }

            Assert.Equal(order.History.Select(row => row.Id), order.Raised().Select(happened => happened.EventId));
            Assert.Equal(order.State, order.History[^1].To);
            Assert.Equal(Enumerable.Range(1, order.Version), order.History.Select(row => row.Number));
            Assert.All(order.History.Zip(order.History.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
            Assert.All(order.Raised(), happened => Assert.Equal($"order-{order.Id}", happened.Stream));
            Assert.Equal(order.Total, order.Recomputed());
        });

    [Fact]
    public void A_payment_of_less_than_the_total_confirms_nothing()
    {
        var order = Placed();

        var confirmed = order.Confirm(new Money(order.Total.Minor - 1, order.Total.Currency), Actor.Provider("stripe"), Now);

        Assert.False(confirmed.Succeeded);
        Assert.True(order.Received.IsZero);
        Assert.False(order.Confirm(new Money(order.Total.Minor, Currency.Jpy), Actor.Provider("stripe"), Now).Succeeded);
    }

    [Fact]
    public void Money_that_comes_after_the_end_waits_for_a_person_and_then_counts_as_the_purchase()
    {
        var order = In(OrderState.Expired);

        Assert.True(order.HoldForPayment(HoldReason.LatePayment, order.Total, Actor.Provider("stripe"), null, Now).Succeeded);
        Assert.Equal((OrderState.OnHold, HoldReason.LatePayment), (order.State, order.HoldReason));
        Assert.True(order.Release(Actor.Agent("Gu"), "stock is there", Now).Succeeded);

        Assert.Equal(OrderState.Confirmed, order.State);
        Assert.Null(order.HoldReason);
        Assert.Single(order.Raised().OfType<OrderConfirmed>());
    }

    [Fact]
    public void Too_little_money_keeps_the_order_held()
    {
        var order = Placed();
        order.HoldForPayment(HoldReason.PaymentMismatch, new Money(1, order.Total.Currency), Actor.Provider("stripe"), null, Now);

        Assert.False(order.Release(Actor.Agent("Gu"), null, Now).Succeeded);
        Assert.Equal(OrderState.OnHold, order.State);
    }

    [Fact]
    public void A_paid_order_is_not_cancelled_while_its_money_is_here()
    {
        var order = Confirmed();

        Assert.False(order.Cancel(Actor.Customer, null, Now).Succeeded);
        order.NoteRefund(order.Total);
        Assert.True(order.Cancel(Actor.Agent("Gu"), "refunded", Now).Succeeded);
    }

    [Fact]
    public void A_line_travels_in_two_parcels_and_arrives_in_any_order()
    {
        var order = Picking(3);
        var line = order.Lines[0].Id;

        Assert.False(order.Pack(new Dictionary<Guid, int> { [line] = 4 }, Picker, Now).Succeeded);
        Assert.False(order.Pack(new Dictionary<Guid, int> { [line] = -1 }, Picker, Now).Succeeded);
        Assert.False(order.Pack(new Dictionary<Guid, int> { [Guid.NewGuid()] = 1 }, Picker, Now).Succeeded);
        Assert.False(order.Pack(new Dictionary<Guid, int> { [line] = 0 }, Picker, Now).Succeeded);
        Assert.True(order.Pack(new Dictionary<Guid, int> { [line] = 1 }, Picker, Now).Succeeded);
        Assert.True(order.Ship(order.Parcels[0].Id, "northline", "NL-44 71", Picker, Now).Succeeded);
        Assert.Equal((OrderState.PartlyShipped, "NL4471"), (order.State, order.Parcels[0].TrackingNumber));
        Assert.True(order.Deliver(order.Parcels[0].Id, Now, DeliverySource.Staff, Picker, Now.AddHours(1)).Succeeded);
        Assert.Equal(OrderState.PartlyShipped, order.State);
        Assert.True(order.Pack(new Dictionary<Guid, int> { [line] = 2 }, Picker, Now).Succeeded);
        Assert.True(order.Ship(order.Parcels[1].Id, "northline", "ＮＬ４４７２", Picker, Now).Succeeded);
        Assert.Equal((OrderState.PartlyDelivered, "NL4472"), (order.State, order.Parcels[1].TrackingNumber));
        Assert.True(order.Deliver(order.Parcels[1].Id, Now.AddMinutes(30), DeliverySource.Carrier, Actor.Provider("northline"), Now.AddHours(1)).Succeeded);

        Assert.Equal((OrderState.Delivered, Now.AddMinutes(30)), (order.State, order.DeliveredAt));
    }

    [Theory]
    [InlineData("nobody", "NL4471")]
    [InlineData("northline", "")]
    [InlineData("northline", null)]
    [InlineData("northline", "a/b?c=<d>")]
    [InlineData("pickup", "NL4471")]
    public void A_parcel_leaves_with_a_known_carrier_and_a_number_that_could_be_one(string carrier, string? number)
    {
        var order = Picking(1);
        order.Pack(new Dictionary<Guid, int> { [order.Lines[0].Id] = 1 }, Picker, Now);

        Assert.False(order.Ship(order.Parcels[0].Id, carrier, number, Picker, Now).Succeeded);
        Assert.Equal(OrderState.Picking, order.State);
    }

    [Fact]
    public void Nothing_arrives_before_it_left_or_in_the_future()
    {
        var order = Shipped();

        Assert.False(order.Deliver(order.Parcels[0].Id, Now.AddSeconds(-1), DeliverySource.Staff, Picker, Now.AddHours(1)).Succeeded);
        Assert.False(order.Deliver(order.Parcels[0].Id, Now.AddHours(2), DeliverySource.Staff, Picker, Now.AddHours(1)).Succeeded);
    }

    [Theory, MemberData(nameof(States))]
    public void Every_state_has_words_in_both_languages(OrderState state) => Assert.All(
        [OrderStateTexts.Staff(state), OrderStateTexts.Customer(state), OrderStateTexts.Next(state)],
        text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.En));
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.Zh);
        });
}
