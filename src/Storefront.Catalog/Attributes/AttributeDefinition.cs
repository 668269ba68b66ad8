namespace Storefront.Catalog.Attributes;

/// <summary>What can be stated of goods: its kind, unit and names. The same one serves specification, facet and comparison.</summary>
public sealed class AttributeDefinition
{
    public const int CodeMaxLength = 100;

    public const int LabelMaxLength = 150;

    public int Id { get; private init; }

    public required string Code { get; init; }

    public required AttributeKind Kind { get; init; }

    /// <summary>UCUM-like symbol; null where it has none.</summary>
    public string? Unit { get; set; }

    /// <summary>Null where it is a matter of taste, as for all that was imported.</summary>
    public AttributeAdvantage? Better { get; set; }

    public required string LabelEn { get; set; }

    /// <summary>Null for an imported attribute that nobody has translated.</summary>
    public string? LabelZh { get; set; }

    public required string GroupEn { get; set; }

    public string? GroupZh { get; set; }

    public int Position { get; set; }

    /// <summary>An axis of choice (colour): a facet, but no row of the specification, because the variants show it.</summary>
    public bool IsAxis { get; set; }
}
