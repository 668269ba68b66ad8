using Storefront.Kernel.Markets;

namespace Storefront.Ordering.Carts;

/// <summary>
/// What somebody means to buy. It holds no prices that count: those are asked for whenever it is shown. Once it has become an order it never changes again,
/// and whoever sends it a second time gets that order.
/// </summary>
public sealed class Cart : Entity
{
    public const int MaxLines = 100;

    public const int MaxPieces = 99;

    private readonly List<CartLine> _lines = [];

    private Cart()
    {
    }

    /// <summary>SHA-256 of the token in the visitor's cookie; the token itself is kept by nobody but the visitor.</summary>
    public string TokenHash { get; private init; } = "";

    /// <summary>Stays the same over all carts of one browser, so that somebody who starts cart after cart can be counted.</summary>
    public Guid SessionId { get; private init; }

    /// <summary>Whose it is, once somebody signed in with it. Nobody else sees it then, on the same browser neither.</summary>
    public Guid? CustomerId { get; private set; }

    /// <summary>Where it shall go, as far as it was said.</summary>
    public string? Country { get; private set; }

    public string? Region { get; private set; }

    /// <summary>The code of the chosen way of delivery; null takes the first that is offered.</summary>
    public string? DeliveryMethod { get; private set; }

    public Guid? OrderId { get; private set; }

    /// <summary>Goes up with every change, so that two tabs cannot overwrite each other, and an order is of what was seen.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public IReadOnlyList<CartLine> Lines => _lines;

    public int Pieces => _lines.Sum(line => line.Quantity);

    public static Cart Open(CartToken token, Guid sessionId, Guid? customerId, DateTimeOffset now) =>
        new() { TokenHash = token.Hash, SessionId = sessionId, CustomerId = customerId, ChangedAt = now };

    /// <param name="price">What one piece costs now, remembered to tell when it changed since.</param>
    public Result<Cart> Add(Guid variantId, int quantity, Money price, DateTimeOffset now)
    {
        var line = Find(variantId);
        if ((line?.Quantity ?? 0) + quantity > MaxPieces)
        {
            return new Refusal(CartRefusals.TooManyPieces.With(MaxPieces), "quantity");
        }

        if (line is null && _lines.Count >= MaxLines)
        {
            return new Refusal(CartRefusals.TooManyLines.With(MaxLines));
        }

        if (line is null)
        {
            _lines.Add(new CartLine(variantId, quantity, price, now));
        }
        else
        {
            line.Change(line.Quantity + quantity);
        }

        return Changed(now);
    }

    /// <summary>Does nothing if the thing is not in the cart (any more).</summary>
    public Cart ChangeQuantity(Guid variantId, int quantity, DateTimeOffset now)
    {
        if (Find(variantId) is { } line && line.Quantity != quantity)
        {
            line.Change(quantity);
            Changed(now);
        }

        return this;
    }

    /// <summary>Returns how many pieces were taken out; 0 if it was not in the cart.</summary>
    public int Remove(Guid variantId, DateTimeOffset now)
    {
        if (Find(variantId) is not { } line)
        {
            return 0;
        }

        _lines.Remove(line);
        Changed(now);
        return line.Quantity;
    }

    public Cart SendTo(Destination destination, string? deliveryMethod, DateTimeOffset now)
    {
        (Country, Region, DeliveryMethod) = (destination.Country, destination.Region, deliveryMethod);
        return Changed(now);
    }

    /// <summary>Makes it the cart of somebody who signed in.</summary>
    public Cart GiveTo(Guid customerId, DateTimeOffset now)
    {
        CustomerId = customerId;
        return Changed(now);
    }

    /// <summary>Takes over what lies in another cart of the same person. Of a thing that is in both the larger number stays: it is the same wish, not a second one.</summary>
    public Cart TakeOver(Cart other, DateTimeOffset now)
    {
        foreach (var theirs in other.Lines)
        {
            if (Find(theirs.VariantId) is { } mine)
            {
                mine.Change(Math.Max(mine.Quantity, theirs.Quantity));
            }
            else if (_lines.Count < MaxLines)
            {
                _lines.Add(new CartLine(theirs.VariantId, theirs.Quantity, theirs.AddedAtPrice, now));
            }
        }

        (Country, Region) = other.Country is null ? (Country, Region) : (other.Country, other.Region);
        other._lines.Clear();
        other.Changed(now);
        return Changed(now);
    }

    private CartLine? Find(Guid variantId) => _lines.Find(line => line.VariantId == variantId);

    private Cart Changed(DateTimeOffset now)
    {
        Version++;
        ChangedAt = now;
        return this;
    }
}
