using Storefront.Contracts;
using Storefront.Contracts.Ordering;

namespace Storefront.Ordering.Orders;

/// <summary>
/// What a customer bought and what became of it. Each verb is one move of <see cref="OrderTransitions"/>: it may refuse, and if it does not, it leaves
/// one history row and one event under the same id. Load it with lines and parcels (<see cref="OrderQueries.WholeOrders"/>) before calling a verb.
/// </summary>
public sealed partial class Order : Entity
{
    public const string NumberKind = "O";

    public const int MaxLines = 100;

    public const int EmailMaxLength = 320;

    private readonly List<OrderLine> _lines = [];

    private readonly List<Parcel> _parcels = [];

    private readonly List<OrderHistory> _history = [];

    private Order()
    {
    }

    /// <summary>What people call it: <c>O-7K3M-9QXC</c>.</summary>
    public string Number { get; private init; } = "";

    public OrderState State { get; private set; }

    /// <summary>Why it stands still, while it does.</summary>
    public HoldReason? HoldReason { get; private set; }

    /// <summary>How many moves it has made. A second writer who read the same number is turned away by the database.</summary>
    public int Version { get; private set; }

    /// <summary>The market's path segment.</summary>
    public string Market { get; private init; } = "";

    /// <summary>In which its mails are written.</summary>
    public Language Language { get; private init; } = Language.En;

    public bool PricesIncludeTax { get; private init; }

    /// <summary>Null for a guest. A guest's order belongs to nobody who is signed in: it is reached by its link alone.</summary>
    public Guid? CustomerId { get; private init; }

    public string Email { get; private init; } = "";

    public string? Phone { get; private init; }

    public PostalAddress ShipTo { get; private init; } = null!;

    /// <summary>Null: the same as <see cref="ShipTo"/>.</summary>
    public PostalAddress? BillTo { get; private init; }

    public IReadOnlyList<OrderLine> Lines => _lines;

    public IReadOnlyList<Parcel> Parcels => _parcels;

    public IReadOnlyList<OrderHistory> History => _history;

    public string ShippingCode { get; private init; } = "";

    public string ShippingNameEn { get; private init; } = "";

    public string ShippingNameZh { get; private init; } = "";

    public decimal ShippingTaxRate { get; private init; }

    public Money ShippingNet { get; private init; }

    public Money ShippingTax { get; private init; }

    public Money ShippingGross { get; private init; }

    public string TaxNameEn { get; private init; } = "";

    public string TaxNameZh { get; private init; } = "";

    public bool TaxIsEstimate { get; private init; }

    /// <summary>The goods without tax.</summary>
    public Money GoodsNet { get; private init; }

    /// <summary>Of goods and shipping together.</summary>
    public Money Tax { get; private init; }

    /// <summary>What was taken off, tax included.</summary>
    public Money Discount { get; private init; }

    /// <summary>All that is to be paid.</summary>
    public Money Total { get; private init; }

    /// <summary>What payments say has arrived for this order and was not sent back.</summary>
    public Money Received { get; private set; }

    public string RoundingPolicy { get; private init; } = "";

    public Guid CartId { get; private init; }

    public string IdempotencyKey { get; private init; } = "";

    public string PriceHash { get; private init; } = "";

    public DeliveryPromise Promise { get; private init; } = null!;

    public DateTimeOffset PlacedAt { get; private init; }

    /// <summary>When it was paid and accepted.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>When the last parcel left.</summary>
    public DateTimeOffset? ShippedAt { get; private set; }

    /// <summary>When the last parcel arrived.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>When it was cancelled, ran out or was closed.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public Text ShippingName => new(ShippingNameEn, ShippingNameZh);

    public Text TaxName => new(TaxNameEn, TaxNameZh);

    /// <exception cref="InvalidOperationException">The sums of the draft do not add up, or it is out of bounds: a bug in whoever made it.</exception>
    public static Order Place(OrderDraft draft, DateTimeOffset now)
    {
        DraftCheck.Check(draft);
        var order = new Order
        {
            Number = PublicNumber.New(NumberKind),
            State = OrderState.PendingPayment,
            Market = draft.Market.Segment,
            Language = draft.Market.Language,
            PricesIncludeTax = draft.Market.PricesIncludeTax,
            CustomerId = draft.CustomerId,
            Email = draft.Email,
            Phone = draft.Phone,
            ShipTo = draft.ShipTo,
            BillTo = draft.BillTo,
            ShippingCode = draft.Shipping.Code,
            ShippingNameEn = draft.Shipping.Name.En,
            ShippingNameZh = draft.Shipping.Name.Zh,
            ShippingTaxRate = draft.Shipping.TaxRate,
            ShippingNet = draft.Shipping.Net,
            ShippingTax = draft.Shipping.Tax,
            ShippingGross = draft.Shipping.Gross,
            TaxNameEn = draft.TaxName.En,
            TaxNameZh = draft.TaxName.Zh,
            TaxIsEstimate = draft.TaxIsEstimate,
            GoodsNet = Sum(draft, line => line.Net),
            Tax = Sum(draft, line => line.Tax) + draft.Shipping.Tax,
            Discount = draft.Discount,
            Total = draft.Total,
            Received = Money.Zero(draft.Total.Currency),
            RoundingPolicy = draft.RoundingPolicy,
            CartId = draft.CartId,
            IdempotencyKey = draft.IdempotencyKey,
            PriceHash = draft.PriceHash,
            Promise = draft.Promise,
            PlacedAt = now,
        };
        order._lines.AddRange(draft.Lines.Select((line, index) => new OrderLine(order.Id, index + 1, line)));
        order.Note(null, OrderMove.Place, OrderState.PendingPayment, Actor.Customer, null, now, id => new OrderPlaced(id, order.Facts(), order.OrderedLines(), now));
        return order;
    }

    /// <summary>What the order's own rows say its total is; <see cref="Total"/> must be the same for ever.</summary>
    public Money Recomputed() => _lines.Aggregate(ShippingNet + ShippingTax - Discount, (sum, line) => sum + line.Net + line.Tax);

    private static Money Sum(OrderDraft draft, Func<LineDraft, Money> part) =>
        draft.Lines.Aggregate(Money.Zero(draft.Total.Currency), (sum, line) => sum + part(line));

    private Result<Order> Go(
        OrderMove move, OrderState to, Actor actor, string? note, DateTimeOffset now, Func<Guid, IEvent> announce, Action? change = null)
    {
        if (OrderTransitions.Refuse(this, move, to, actor.Role) is { } refusal)
        {
            return refusal;
        }

        change?.Invoke();
        var from = State;
        (State, HoldReason) = (to, to == OrderState.OnHold ? HoldReason : null);
        Note(from, move, to, actor, note, now, announce);
        return this;
    }

    private void Note(OrderState? from, OrderMove move, OrderState to, Actor actor, string? note, DateTimeOffset now, Func<Guid, IEvent> announce)
    {
        Version++;
        var id = Guid.CreateVersion7();
        _history.Add(new OrderHistory
        {
            Id = id,
            OrderId = Id,
            Number = Version,
            From = from,
            To = to,
            Move = move,
            Role = actor.Role,
            Who = Cut(actor.Name, Actor.NameMaxLength)!,
            Note = Cut(note, OrderHistory.NoteMaxLength),
            At = now,
        });
        Raise(announce(id));
    }

    private OrderFacts Facts() => new(Id, Number, CustomerId, Market, Language.Tag, State.ToString(), Total.Minor, Total.Currency.Code);

    private List<OrderedLine> OrderedLines() => [.. _lines.Select(line =>
        new OrderedLine(line.Id, line.VariantId, line.ProductId, line.Sku, line.Quantity, line.Net.Minor, line.Tax.Minor, line.Gross.Minor))];

    private static string? Cut(string? text, int length) => text is { } given && given.Length > length ? given[..length] : text;
}
