using Storefront.Kernel.Markets;

namespace Storefront.Ordering.Orders;

/// <summary>All that is agreed at the moment of buying. Prices, tax and promise are worked out before; the order only keeps them.</summary>
public sealed record OrderDraft
{
    public required Market Market { get; init; }

    public required Guid CartId { get; init; }

    /// <summary>Sent with the form, so that a second click places nothing new.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>Over the prices that the customer saw and accepted.</summary>
    public required string PriceHash { get; init; }

    public Guid? CustomerId { get; init; }

    public required string Email { get; init; }

    /// <summary>In E.164.</summary>
    public string? Phone { get; init; }

    public required PostalAddress ShipTo { get; init; }

    /// <summary>Null: the same as <see cref="ShipTo"/>.</summary>
    public PostalAddress? BillTo { get; init; }

    public required IReadOnlyList<LineDraft> Lines { get; init; }

    public required ShippingDraft Shipping { get; init; }

    /// <summary>What the tax is called where it goes: "VAT", "Sales tax".</summary>
    public required Text TaxName { get; init; }

    /// <summary>True if the rates are estimates that leave out local parts.</summary>
    public bool TaxIsEstimate { get; init; }

    /// <summary>What is taken off the sum, tax included.</summary>
    public required Money Discount { get; init; }

    public required Money Total { get; init; }

    /// <summary>Which rules turned rates into cents, so that the total can be worked out again.</summary>
    public required string RoundingPolicy { get; init; }

    public required DeliveryPromise Promise { get; init; }
}

/// <param name="UnitPrice">As shown in the market: net or gross.</param>
/// <param name="TaxRate">In per cent.</param>
public sealed record LineDraft(
    Guid VariantId,
    Guid ProductId,
    string Slug,
    string Sku,
    Text Name,
    Text Options,
    string? Picture,
    int Quantity,
    Money UnitPrice,
    Money Net,
    Money Tax,
    Money Gross,
    string TaxClass,
    decimal TaxRate);

/// <param name="TaxRate">In per cent.</param>
public sealed record ShippingDraft(string Code, Text Name, Money Net, Money Tax, Money Gross, decimal TaxRate);
