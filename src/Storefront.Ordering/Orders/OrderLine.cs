namespace Storefront.Ordering.Orders;

/// <summary>One thing that was bought: its words, price and tax as they were on that day.</summary>
public sealed class OrderLine
{
    public const int NameMaxLength = 300;

    public const int SkuMaxLength = 64;

    private OrderLine()
    {
    }

    internal OrderLine(Guid orderId, int number, LineDraft draft)
    {
        (OrderId, Number) = (orderId, number);
        (VariantId, ProductId, Slug, Sku, Picture) = (draft.VariantId, draft.ProductId, draft.Slug, draft.Sku, draft.Picture);
        (NameEn, NameZh, OptionsEn, OptionsZh) = (draft.Name.En, draft.Name.Zh, draft.Options.En, draft.Options.Zh);
        (Quantity, UnitPrice, Net, Tax, Gross) = (draft.Quantity, draft.UnitPrice, draft.Net, draft.Tax, draft.Gross);
        (TaxClass, TaxRate) = (draft.TaxClass, draft.TaxRate);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid OrderId { get; private init; }

    /// <summary>1, 2, 3 … as in the cart.</summary>
    public int Number { get; private init; }

    public Guid VariantId { get; private init; }

    public Guid ProductId { get; private init; }

    public string Slug { get; private init; } = "";

    public string Sku { get; private init; } = "";

    public string NameEn { get; private init; } = "";

    public string NameZh { get; private init; } = "";

    public string OptionsEn { get; private init; } = "";

    public string OptionsZh { get; private init; } = "";

    public string? Picture { get; private init; }

    public int Quantity { get; private init; }

    /// <summary>As shown in the market: net or gross.</summary>
    public Money UnitPrice { get; private init; }

    public Money Net { get; private init; }

    public Money Tax { get; private init; }

    public Money Gross { get; private init; }

    public string TaxClass { get; private init; } = "";

    /// <summary>In per cent.</summary>
    public decimal TaxRate { get; private init; }

    public Text Name => new(NameEn, NameZh);

    public Text Options => new(OptionsEn, OptionsZh);
}
