using Storefront.Contracts.Ordering;

namespace Storefront.Ordering.Orders;

/// <summary>From the shelf to the customer's door.</summary>
public sealed partial class Order
{
    /// <summary>Pieces of each line that are in no parcel yet.</summary>
    public IEnumerable<(OrderLine Line, int Pieces)> LeftToPack()
    {
        var packed = _parcels.SelectMany(parcel => parcel.Lines).GroupBy(line => line.LineId).ToDictionary(line => line.Key, line => line.Sum(part => part.Quantity));
        return _lines.OrderBy(line => line.Number).Select(line => (line, line.Quantity - packed.GetValueOrDefault(line.Id))).Where(left => left.Item2 > 0);
    }

    public Result<Order> StartPicking(Actor actor, DateTimeOffset now) => Go(
        OrderMove.StartPicking, OrderState.Picking, actor, null, now, id => new PickingStarted(id, Facts(), now));

    /// <summary>The goods go back to the shelf; the customer may cancel again.</summary>
    public Result<Order> UndoPicking(Actor actor, DateTimeOffset now) => Go(
        OrderMove.UndoPicking, OrderState.Confirmed, actor, null, now, id => new PickingUndone(id, Facts(), now));

    /// <summary>Makes a parcel of some pieces of some lines.</summary>
    public Result<Order> Pack(IReadOnlyDictionary<Guid, int> pieces, Actor actor, DateTimeOffset now)
    {
        if (OrderTransitions.Refuse(this, OrderMove.Pack, State, actor.Role) is { } refusal)
        {
            return refusal;
        }

        var wanted = pieces.Where(piece => piece.Value != 0).ToList();
        if (wanted.Count == 0)
        {
            return new Refusal(OrderRefusals.NothingToPack);
        }

        var left = LeftToPack().ToDictionary(line => line.Line.Id);
        foreach (var (lineId, quantity) in wanted)
        {
            if (_lines.Find(line => line.Id == lineId) is not { } line)
            {
                return new Refusal(OrderRefusals.NothingToPack);
            }

            var pieceCount = left.GetValueOrDefault(lineId).Pieces;
            if (quantity < 0 || quantity > pieceCount)
            {
                return new Refusal(OrderRefusals.TooManyPieces.With(line.Name, pieceCount));
            }
        }

        var number = _parcels.Count == 0 ? 1 : _parcels.Max(parcel => parcel.Number) + 1;
        var made = new Parcel(Id, number, wanted.Select(piece => (piece.Key, piece.Value)), now);
        return Go(OrderMove.Pack, State, actor, Remark(made), now, id => new ParcelPacked(id, Facts(), made.Facts(_lines), now), () => _parcels.Add(made));
    }

    /// <summary>Takes a parcel apart that has not left.</summary>
    public Result<Order> Unpack(Guid parcelId, Actor actor, DateTimeOffset now)
    {
        var parcel = Find(parcelId);
        return parcel switch
        {
            null => new Refusal(OrderRefusals.NoSuchParcel),
            { ShippedAt: not null } => new Refusal(OrderRefusals.AlreadyShipped.With(parcel.Number)),
            _ => Go(OrderMove.Unpack, State, actor, Remark(parcel), now, id => new ParcelUnpacked(id, Facts(), parcel.Facts(_lines), now), () => _parcels.Remove(parcel)),
        };
    }

    /// <summary>A parcel leaves the house. The caller books its pieces out of the stock in the same transaction.</summary>
    public Result<Order> Ship(Guid parcelId, string carrier, string? trackingNumber, Actor actor, DateTimeOffset now)
    {
        var parcel = Find(parcelId);
        if (parcel is null)
        {
            return new Refusal(OrderRefusals.NoSuchParcel);
        }

        if (parcel.ShippedAt is not null)
        {
            return new Refusal(OrderRefusals.AlreadyShipped.With(parcel.Number));
        }

        if (Carriers.Find(carrier) is not { } by)
        {
            return new Refusal(OrderRefusals.UnknownCarrier, "Carrier");
        }

        var number = TrackingNumbers.Clean(trackingNumber);
        if (by.GivesNumbers ? !TrackingNumbers.IsGood(number) : number.Length > 0)
        {
            return new Refusal(by.GivesNumbers ? OrderRefusals.TrackingNumber : OrderRefusals.NoTrackingNumber, "TrackingNumber");
        }

        var isLast = !LeftToPack().Any() && _parcels.TrueForAll(other => other == parcel || other.ShippedAt is not null);
        var to = !isLast ? OrderState.PartlyShipped
            : _parcels.Exists(other => other.SignedForAt is not null) ? OrderState.PartlyDelivered
            : OrderState.Shipped;
        return Go(
            OrderMove.Ship,
            to,
            actor,
            Remark(parcel),
            now,
            id => new ParcelShipped(id, Facts(), parcel.Facts(_lines), now),
            () =>
            {
                parcel.Ship(by.Code, number, now);
                ShippedAt = isLast ? now : null;
            });
    }

    /// <summary>The carrier says that the parcel is on its last way.</summary>
    public Result<Order> GoOutForDelivery(Guid parcelId, Actor actor, DateTimeOffset now)
    {
        var parcel = Find(parcelId);
        if (Travelling(parcel) is { } not)
        {
            return not;
        }

        return parcel!.OutForDeliveryAt is not null
            ? new Refusal(OrderRefusals.AlreadyOut.With(parcel.Number))
            : Go(
                OrderMove.GoOutForDelivery,
                State,
                actor,
                Remark(parcel),
                now,
                id => new ParcelOutForDelivery(id, Facts(), parcel.Facts(_lines), now),
                () => parcel.GoOutForDelivery(now));
    }

    /// <param name="at">When it arrived, which may be earlier than now.</param>
    public Result<Order> Deliver(Guid parcelId, DateTimeOffset at, DeliverySource source, Actor actor, DateTimeOffset now)
    {
        var parcel = Find(parcelId);
        if (Travelling(parcel) is { } not)
        {
            return not;
        }

        if (at < parcel!.ShippedAt || at > now)
        {
            return new Refusal(OrderRefusals.DeliveredWhen, "At");
        }

        var isLast = _parcels.TrueForAll(other => other == parcel || other.SignedForAt is not null);
        var to = State == OrderState.PartlyShipped ? OrderState.PartlyShipped : isLast ? OrderState.Delivered : OrderState.PartlyDelivered;
        return Go(
            OrderMove.Deliver,
            to,
            actor,
            Remark(parcel),
            now,
            id => new ParcelDelivered(id, Facts(), parcel.Facts(_lines), at, source.ToString(), now),
            () =>
            {
                parcel.Deliver(at, source);
                DeliveredAt = to == OrderState.Delivered ? _parcels.Max(other => other.SignedForAt) : null;
            });
    }

    /// <summary>The last period for a return without a reason is over. Claims stay possible.</summary>
    public Result<Order> Close(DateTimeOffset now) => Go(
        OrderMove.Close, OrderState.Closed, Actor.System, null, now, id => new OrderClosed(id, Facts(), now), () => EndedAt = now);

    private Parcel? Find(Guid parcelId) => _parcels.Find(parcel => parcel.Id == parcelId);

    private static Refusal? Travelling(Parcel? parcel) => parcel switch
    {
        null => new Refusal(OrderRefusals.NoSuchParcel),
        { ShippedAt: null } => new Refusal(OrderRefusals.NotShipped.With(parcel.Number)),
        { SignedForAt: not null } => new Refusal(OrderRefusals.AlreadyDelivered.With(parcel.Number)),
        _ => null,
    };

    private static string Remark(Parcel parcel) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{parcel.Number}");
}
