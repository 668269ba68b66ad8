using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Checkout;
using Storefront.Ordering.Orders;
using Storefront.Web.Shared.Stages;

namespace Storefront.Web.Ordering.Orders;

/// <summary>What the page of an order shows, in the visitor's language and the order's own time zone.</summary>
/// <param name="KeptUntil">How long its goods are set aside for the payment.</param>
public sealed record OrderPage(
    string Number,
    OrderState State,
    string Heading,
    string? HeadingDay,
    string PlacedAt,
    string KeptUntil,
    string Next,
    bool IsPickup,
    bool IsPaid,
    MeasuredLine Progress,
    IReadOnlyList<ParcelPart> Parcels,
    IReadOnlyList<LinePart> Lines,
    IReadOnlyList<LinePart> NotPacked,
    SumsPart Sums,
    IReadOnlyList<string> ShipTo,
    IReadOnlyList<string>? BillTo,
    string ShippingName)
{
    /// <summary>Why the last attempt did nothing.</summary>
    public string? Refusal { get; init; }

    public bool CanBeCancelled => State == OrderState.PendingPayment;

    public static OrderPage Of(Order order, Market market, Market? home, AddressLabels addresses)
    {
        // Words and numbers are the visitor's, the clock is the order's: a delivery "before six" is meant there.
        var clock = market with { Dispatch = (home ?? market).Dispatch };
        var (heading, day) = OrderHeading.Of(order, clock);
        return new(
            order.Number,
            order.State,
            heading.ToString(),
            day,
            clock.Moment(order.PlacedAt),
            clock.Moment(order.PlacedAt + PlaceOrder.TimeToPay),
            OrderStateTexts.Next(order.State).ToString(),
            order.ShippingCode == Carriers.Pickup,
            !order.Received.IsZero,
            OrderProgress.Of(order, clock),
            [.. order.Parcels.OrderBy(parcel => parcel.Number).Select(parcel => ParcelPart.Of(parcel, order, clock))],
            [.. order.Lines.OrderBy(line => line.Number).Select(line => LinePart.Of(line, line.Quantity, order))],
            [.. order.Parcels.Count == 0 ? [] : order.LeftToPack().Select(left => LinePart.Of(left.Line, left.Pieces, order))],
            SumsPart.Of(order),
            addresses.Rows(order.ShipTo, market.Language),
            order.BillTo is null ? null : addresses.Rows(order.BillTo, market.Language),
            order.ShippingName.ToString());
    }
}

/// <param name="Options">The chosen options, after a comma; empty where there is no choice.</param>
public sealed record LinePart(Text Name, Text Options, string Sku, string Slug, string? Picture, int Quantity, Money UnitPrice, Money Amount)
{
    public static LinePart Of(OrderLine line, int quantity, Order order) => new(
        line.Name, line.Options.En.Length + line.Options.Zh.Length == 0 ? line.Options : OrderTexts.AfterComma.With(line.Options), line.Sku, line.Slug, line.Picture, quantity, line.UnitPrice, order.PricesIncludeTax ? line.Gross : line.Net);
}

/// <summary>The sums both ways: without tax, the tax, and with it.</summary>
/// <param name="Goods">As shown in the order's market.</param>
public sealed record SumsPart(Money Goods, Money Shipping, Money Discount, Text TaxName, bool TaxIsEstimate, Money WithoutTax, Money Tax, Money Total, bool PricesIncludeTax)
{
    public static SumsPart Of(Order order) => new(
        order.PricesIncludeTax ? order.GoodsNet + order.Tax - order.ShippingTax : order.GoodsNet,
        order.PricesIncludeTax ? order.ShippingGross : order.ShippingNet,
        order.Discount,
        order.TaxName,
        order.TaxIsEstimate,
        order.Total - order.Tax,
        order.Tax,
        order.Total,
        order.PricesIncludeTax);
}

public sealed record ParcelPart(
    int Number,
    Text State,
    bool IsDelivered,
    Text? Carrier,
    string? TrackingNumber,
    string? TrackingUrl,
    IReadOnlyList<LinePart> Lines,
    IReadOnlyList<(string At, Text What)> Events)
{
    public static ParcelPart Of(Parcel parcel, Order order, Market clock)
    {
        var carrier = Carriers.Find(parcel.Carrier);
        var isFetched = carrier?.Code == Carriers.Pickup || (carrier is null && order.ShippingCode == Carriers.Pickup);
        var events = new (DateTimeOffset? At, Text What)[]
        {
            (parcel.SignedForAt, isFetched ? OrderTexts.Fetched : OrderTexts.Delivered),
            (parcel.OutForDeliveryAt, OrderTexts.OutForDelivery),
            (parcel.ShippedAt, isFetched ? OrderTexts.ReadyToFetch : OrderTexts.Sent),
            (parcel.PackedAt, OrderTexts.Packed),
        }.Where(row => row.At is not null).ToList();
        return new(
            parcel.Number,
            events[0].What,
            parcel.SignedForAt is not null,
            carrier?.Name,
            parcel.TrackingNumber,
            carrier?.TrackingUrl(parcel.TrackingNumber),
            [.. from packed in parcel.Lines
                join line in order.Lines on packed.LineId equals line.Id
                orderby line.Number
                select LinePart.Of(line, packed.Quantity, order)],
            [.. events.Select(row => (clock.Column(row.At!.Value), row.What))]);
    }
}
