using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Events;

/// <summary>A fact, with the object as it was at that moment.</summary>
internal sealed class StripeEvent : IListed
{
    public long Sequence { get; private set; }

    public string Id { get; private set; } = StripeIds.New("evt_1");

    public required long Created { get; init; }

    public required string Type { get; init; }

    /// <summary>The snapshot, as JSON.</summary>
    public required string Snapshot { get; init; }

    public required string? RequestId { get; init; }

    public required string? IdempotencyKey { get; init; }
}
