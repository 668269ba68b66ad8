using Storefront.Contracts;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Taxes;

namespace Storefront.UnitTests.Ordering;

/// <summary>Orders to try things on.</summary>
internal static class OrderSample
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 2, 30, 0, TimeSpan.Zero);

    public static readonly Actor Picker = Actor.Warehouse("Tao Yan");

    public static readonly MarketList Markets = MarketFile.Read(Path.Combine(Folders.Content, "markets.yaml"));

    public static OrderDraft Draft(string market = "en", string name = "Mara Ellison", params int[] quantities)
    {
        var of = Markets.Find(market)!;
        var lines = quantities is [] ? [2, 1] : quantities;
        var shown = lines.Select((quantity, index) => new Money((100 + (index * 17)) * 100L, of.Currency) * quantity)
            .Append(Money.Of(9, of.Currency)).Select(amount => (amount, 10m)).ToList();
        var taxed = Taxation.Split(shown, of.PricesIncludeTax);
        var shipping = taxed[^1];
        return new OrderDraft
        {
            Market = of,
            CartId = Guid.CreateVersion7(),
            IdempotencyKey = Guid.NewGuid().ToString("N"),
            PriceHash = "hash",
            Email = "mara.ellison@post.example",
            ShipTo = new PostalAddress { Name = name, Country = "US", Region = "WA", City = "Seattle", Street = "1420 Alder Street", Street2 = "3B", Postcode = "98122" },
            Lines =
            [
                .. lines.Select((quantity, index) => new LineDraft(
                    Guid.CreateVersion7(), Guid.CreateVersion7(), $"kettle-{index}", $"K17-{index}", new Text($"Kettle {index}", $"电水壶 {index}"), new Text("moss", "苔绿"), null,
                    quantity, new Money((100 + (index * 17)) * 100L, of.Currency), taxed[index].Net, taxed[index].Tax, taxed[index].Gross, "standard", 10m)),
            ],
            Shipping = new ShippingDraft("standard", new Text("Standard", "标准配送"), shipping.Net, shipping.Tax, shipping.Gross, 10m),
            TaxName = new Text("VAT", "增值税"),
            Discount = Money.Zero(of.Currency),
            Total = taxed.Aggregate(Money.Zero(of.Currency), (sum, part) => sum + part.Gross),
            RoundingPolicy = Taxation.Policy,
            Promise = new DeliveryPromise(Now.AddHours(5), new DateOnly(2026, 11, 25), new DateOnly(2026, 11, 26), new DateOnly(2026, 11, 27)),
        };
    }

    public static Order Placed(params int[] quantities) => Order.Place(Draft(quantities: quantities), Now);

    public static Order Confirmed(params int[] quantities)
    {
        var order = Placed(quantities);
        Assert.True(order.Confirm(order.Total, Actor.Provider("stripe"), Now).Succeeded);
        return order;
    }

    public static Order Picking(params int[] quantities)
    {
        var order = Confirmed(quantities);
        Assert.True(order.StartPicking(Picker, Now).Succeeded);
        return order;
    }

    /// <summary>Packs and ships everything that is left, in one parcel.</summary>
    public static Order Shipped(params int[] quantities)
    {
        var order = Picking(quantities);
        Assert.True(order.Pack(order.LeftToPack().ToDictionary(left => left.Line.Id, left => left.Pieces), Picker, Now).Succeeded);
        Assert.True(order.Ship(order.Parcels[^1].Id, "northline", "NL44710093", Picker, Now).Succeeded);
        return order;
    }

    public static Order In(OrderState state)
    {
        var order = state switch
        {
            OrderState.PendingPayment or OrderState.Cancelled or OrderState.Expired => Placed(),
            OrderState.Confirmed or OrderState.OnHold => Confirmed(),
            OrderState.Picking => Picking(),
            OrderState.Shipped or OrderState.Delivered or OrderState.Closed => Shipped(),
            _ => Picking(),
        };
        var done = state switch
        {
            OrderState.Cancelled => order.Cancel(Actor.Customer, null, Now),
            OrderState.Expired => order.Expire("timeout", Actor.System, Now),
            OrderState.OnHold => order.Hold(HoldReason.Risk, Actor.Agent("Gu"), "odd", Now),
            OrderState.PartlyShipped => Part(order, isLast: false),
            OrderState.PartlyDelivered => Part(order, isLast: true),
            OrderState.Delivered => order.Deliver(order.Parcels[0].Id, Now, DeliverySource.Carrier, Actor.Provider("northline"), Now),
            OrderState.Closed => order.Deliver(order.Parcels[0].Id, Now, DeliverySource.Carrier, Actor.Provider("northline"), Now) is { Succeeded: true } ? order.Close(Now) : order,
            _ => order,
        };
        Assert.True(done.Succeeded);
        Assert.Equal(state, order.State);
        return order;
    }

    public static IReadOnlyList<IEvent> Raised(this Order order) => ((IRaisesEvents)order).Raised;

    private static Result<Order> Part(Order order, bool isLast)
    {
        var line = order.Lines[0];
        Assert.True(order.Pack(new Dictionary<Guid, int> { [line.Id] = 1 }, Picker, Now).Succeeded);
        Assert.True(order.Ship(order.Parcels[0].Id, "northline", "NL44710093", Picker, Now).Succeeded);
        if (!isLast)
        {
            return order;
        }

        Assert.True(order.Pack(order.LeftToPack().ToDictionary(left => left.Line.Id, left => left.Pieces), Picker, Now).Succeeded);
        Assert.True(order.Ship(order.Parcels[1].Id, "northline", "NL44710094", Picker, Now).Succeeded);
        return order.Deliver(order.Parcels[0].Id, Now, DeliverySource.Carrier, Actor.Provider("northline"), Now);
    }
}
