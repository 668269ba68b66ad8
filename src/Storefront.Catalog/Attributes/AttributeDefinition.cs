using System.Globalization;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Keeping;

namespace Storefront.Catalog.Attributes;

/// <summary>What can be stated of goods: its kind, unit and names. The same one serves specification, facet and comparison.</summary>
public sealed class AttributeDefinition : IKept
{
    public const int CodeMaxLength = 100;

    public const int LabelMaxLength = 150;

    public const int GroupMaxLength = 100;

    public const int UnitMaxLength = 30;

    public int Id { get; private init; }

    public required string Code { get; init; }

    /// <summary>Counts what staff changed, so that of two who edit it at once the second is asked.</summary>
    public int Version { get; private set; }

    /// <summary>Changes only as long as nothing is stated by it.</summary>
    public required AttributeKind Kind { get; set; }

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

    /// <summary>Stated and compared, but no list offers it as a filter.</summary>
    public bool IsNeverFilter { get; set; }

    ShelfKind IKept.Kind => ShelfKind.Attribute;

    string IKept.Key => Id.ToString(CultureInfo.InvariantCulture);

    string IKept.Called => LabelEn;

    Fields IKept.Fields() => new()
    {
        ["en.label"] = LabelEn,
        ["zh.label"] = LabelZh ?? "",
        ["en.group"] = GroupEn,
        ["zh.group"] = GroupZh ?? "",
        ["kind"] = Kind.ToString(),
        ["unit"] = Unit ?? "",
        ["position"] = Position.ToString(CultureInfo.InvariantCulture),
        ["better"] = Better?.ToString() ?? "",
        ["filter"] = IsNeverFilter ? "never" : "offered",
    };

    void IKept.Settle() => Version++;
}
