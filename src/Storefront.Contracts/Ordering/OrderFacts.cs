namespace Storefront.Contracts.Ordering;

/// <summary>What every event of an order says of it. No name and no address: who needs them asks.</summary>
/// <param name="CustomerId">Null for a guest.</param>
/// <param name="State">The state after the move, by its name.</param>
/// <param name="TotalMinor">All that is to be paid, tax included, in minor units of <paramref name="Currency"/>.</param>
public sealed record OrderFacts(Guid OrderId, string Number, Guid? CustomerId, string Market, string Language, string State, long TotalMinor, string Currency)
{
    /// <summary>The stream of its events; nothing else is written to it.</summary>
    public string Stream => $"order-{OrderId}";
}

/// <summary>One line as it was bought; amounts are for all its pieces, in minor units of the order's currency.</summary>
public sealed record OrderedLine(Guid LineId, Guid VariantId, Guid ProductId, string Sku, int Quantity, long NetMinor, long TaxMinor, long GrossMinor);

/// <summary>What a parcel holds of one line.</summary>
public sealed record PackedLine(Guid LineId, Guid VariantId, Guid ProductId, string Sku, int Quantity);

/// <param name="Number">1, 2, 3 … within the order.</param>
public sealed record ParcelFacts(Guid ParcelId, int Number, IReadOnlyList<PackedLine> Lines, string? Carrier, string? TrackingNumber);
