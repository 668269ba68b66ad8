using System.Globalization;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Orders.Access;

namespace Storefront.Ordering.Orders.Mails;

/// <summary>Writes the mails about one order, in its own language and its market's way of dates and money.</summary>
internal sealed class OrderLetters(Order order, Market market, AddressLabels addresses, string link)
{
    public Letter Confirmed()
    {
        var isFetched = order.ShippingCode == Carriers.Pickup;
        var day = market.Day(isFetched ? order.Promise.Earliest : order.Promise.Latest);
        return About(
            isFetched ? MailTexts.ConfirmedPickupSubject : MailTexts.ConfirmedSubject,
            [order.Number, day],
            Say(isFetched ? MailTexts.ConfirmedPickupHeading : MailTexts.ConfirmedHeading, order.ShipTo.Name, day),
            Say(MailTexts.ConfirmedBody, Amount(order.Total))) with
        {
            Rows = [.. Bought(), .. Sums()],
            Columns = [new(Say(MailTexts.To), addresses.Rows(order.ShipTo, order.Language)), new(Say(MailTexts.Order), [order.Number, market.Moment(order.PlacedAt)])],
        };
    }

    public Letter Expired() => About(MailTexts.ExpiredSubject, [order.Number], Say(MailTexts.ExpiredHeading), Say(MailTexts.ExpiredBody)) with { Rows = [.. Bought()] };

    public Letter Cancelled(bool byCustomer) => About(
        MailTexts.CancelledSubject, [order.Number], Say(MailTexts.CancelledHeading), Say(byCustomer ? MailTexts.CancelledByYou : MailTexts.CancelledByUs)) with
    {
        Rows = [.. Bought()],
    };

    public Letter Shipped(Parcel parcel)
    {
        var carrier = Carriers.Find(parcel.Carrier)!;
        if (!carrier.GivesNumbers)
        {
            return About(MailTexts.ReadySubject, [order.Number], Say(MailTexts.ReadyHeading), Say(MailTexts.ReadyBody, order.Number)) with { Rows = [.. Packed(parcel)] };
        }

        // A promise that is broken already is not said again.
        var isInTime = parcel.ShippedAt is { } left && market.DayOf(left) < order.Promise.Latest;
        List<string> says = [Say(MailTexts.ShippedBody, carrier.Name, parcel.TrackingNumber)];
        if (order.LeftToPack().Any() || order.Parcels.Any(other => other.ShippedAt is null))
        {
            says.Add(Say(MailTexts.ShippedRest));
        }

        return About(
            MailTexts.ShippedSubject,
            [order.Number, parcel.Number],
            isInTime ? Say(MailTexts.ShippedHeading, market.Day(order.Promise.Latest)) : Say(MailTexts.ShippedLateHeading),
            [.. says]) with
        {
            Rows = [.. Packed(parcel)],
            Columns = [new(Say(MailTexts.To), addresses.Rows(order.ShipTo, order.Language))],
        };
    }

    public Letter Delivered(Parcel parcel) => About(
        MailTexts.DeliveredSubject,
        [order.Number, parcel.Number],
        Say(MailTexts.DeliveredHeading, market.Moment(parcel.SignedForAt!.Value)),
        Say(MailTexts.DeliveredBody)) with
    {
        Rows = [.. Packed(parcel)],
    };

    private Letter About(Text subject, object?[] subjectParts, string heading, params string[] paragraphs) => new()
    {
        Language = order.Language,
        Subject = LetterText.OneLine(Say(subject, subjectParts)),
        Heading = heading,
        Paragraphs = paragraphs,
        Button = (Say(MailTexts.Follow), link),
        Closing = [Say(MailTexts.LinkIsYours, OrderKey.ByMail.Days)],
    };

    private IEnumerable<LetterRow> Bought() => order.Lines.OrderBy(line => line.Number).Select(line =>
        new LetterRow(NameOf(line), Pieces(line.Quantity), Amount(order.PricesIncludeTax ? line.Gross : line.Net)));

    private IEnumerable<LetterRow> Packed(Parcel parcel) =>
        from packed in parcel.Lines
        join line in order.Lines on packed.LineId equals line.Id
        orderby line.Number
        select new LetterRow(NameOf(line), Pieces(packed.Quantity), null);

    private IEnumerable<LetterRow> Sums()
    {
        var shipping = order.PricesIncludeTax ? order.ShippingGross : order.ShippingNet;
        yield return new(Say(MailTexts.Delivery, order.ShippingName), null, shipping.IsZero ? Say(MailTexts.Free) : Amount(shipping));
        if (!order.Discount.IsZero)
        {
            yield return new(Say(MailTexts.Discount), null, Amount(Money.Zero(order.Discount.Currency) - order.Discount));
        }

        var tax = order.TaxIsEstimate ? MailTexts.TaxOfState.With(order.TaxName) : order.TaxName;
        if (!order.PricesIncludeTax)
        {
            yield return new(Say(tax), null, Amount(order.Tax));
        }

        yield return new(
            Say(MailTexts.Total), order.PricesIncludeTax ? Say(MailTexts.TaxIncluded, order.TaxName, Amount(order.Tax)) : null, Amount(order.Total), IsTotal: true);
    }

    private string NameOf(OrderLine line) => Say(line.Options) is { Length: > 0 } options ? Say(MailTexts.NameAndOptions, Say(line.Name), options) : Say(line.Name);

    private string Pieces(int quantity) => quantity == 1 ? Say(MailTexts.OnePiece) : Say(MailTexts.Pieces, quantity.ToString(CultureInfo.InvariantCulture));

    private string Amount(Money money) => money.ToString(null, market.Culture);

    private string Say(Text text, params object?[] parts) => (parts.Length == 0 ? text : text.With(parts)).In(order.Language);
}
