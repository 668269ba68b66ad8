namespace Storefront.Catalog.Prices;

/// <summary>
/// A row of the price history. Only ever added: "the lowest price of the last 30 days" is asked of it (Directive 98/6/EC, art. 6a), so nobody
/// may write it anew, and it stays when the variant goes.
/// </summary>
public sealed class PriceChange(Guid variantId, Currency currency, long? oldMinor, long? newMinor, string cause, DateTimeOffset changedAt)
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid VariantId { get; private init; } = variantId;

    public Currency Currency { get; private init; } = currency;

    /// <summary>Null where there was none before.</summary>
    public long? OldMinor { get; private init; } = oldMinor;

    /// <summary>Null where it was taken off sale.</summary>
    public long? NewMinor { get; private init; } = newMinor;

    /// <summary>What or who changed it: <c>seed</c>, <c>import {id}</c>, a person of the staff.</summary>
    public string Cause { get; private init; } = cause;

    public DateTimeOffset ChangedAt { get; private init; } = changedAt;
}
