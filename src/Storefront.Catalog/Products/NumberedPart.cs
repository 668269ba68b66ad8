namespace Storefront.Catalog.Products;

/// <summary>A part as it stands in a product's list and drawing. What is sold leads to a variant of its own.</summary>
public sealed class NumberedPart
{
    public const int NumberMaxLength = 40;

    public required Guid ProductId { get; init; }

    /// <summary>The part's number, which is its address everywhere: K17-05.</summary>
    public required string Number { get; init; }

    public required int Position { get; set; }

    /// <summary>The number in the drawing's circle; null for a part that is not drawn.</summary>
    public int? Figure { get; set; }

    /// <summary>The group of the drawing.</summary>
    public required string DrawingKey { get; set; }

    public required string NameEn { get; set; }

    public required string NameZh { get; set; }

    /// <summary>How long changing it takes.</summary>
    public int Minutes { get; set; }

    /// <summary>Codes of content/products/tools.yaml; none means by hand.</summary>
    public IReadOnlyList<string> Tools { get; set; } = [];

    /// <summary>The product that is this part; null where it is not sold.</summary>
    public Guid? TargetId { get; set; }

    /// <summary>Why it cannot be bought alone.</summary>
    public string? NotSoldEn { get; set; }

    public string? NotSoldZh { get; set; }

    internal void Change(NumberedPart wanted)
    {
        (Position, Figure, DrawingKey, NameEn, NameZh) = (wanted.Position, wanted.Figure, wanted.DrawingKey, wanted.NameEn, wanted.NameZh);
        (Minutes, Tools, TargetId, NotSoldEn, NotSoldZh) = (wanted.Minutes, wanted.Tools, wanted.TargetId, wanted.NotSoldEn, wanted.NotSoldZh);
    }
}
