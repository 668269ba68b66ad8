using Storefront.Search.Tuning;
using Storefront.Web.Office.Shared;

namespace Storefront.Web.Office.SearchRules;

public sealed record RuleForm
{
    public string? Query { get; init; }

    /// <summary>Slug.</summary>
    public string? Category { get; init; }

    /// <summary>Its address, number or name, or its id.</summary>
    public string? Product { get; init; }

    /// <summary>Chosen among several that are called so.</summary>
    public Guid? ProductId { get; init; }

    public PlaceKind Kind { get; init; }

    public string? Place { get; init; }

    /// <summary>First day.</summary>
    public string? From { get; init; }

    /// <summary>Last day.</summary>
    public string? Until { get; init; }

    /// <summary>Where somebody came from.</summary>
    public string? Back { get; init; }

    /// <summary><c>try</c> shows what it would do; everything else saves.</summary>
    public string? Do { get; init; }

    public static RuleForm Of(PlaceEntry entry, string product, TimeZoneInfo zone) => new()
    {
        Query = entry.Query,
        Category = entry.Category,
        Product = product,
        ProductId = entry.ProductId,
        Kind = entry.Kind,
        Place = entry.Place == 0 ? "" : entry.Place.ToString(System.Globalization.CultureInfo.InvariantCulture),
        From = OfficeDays.Write(entry.From, zone),

        // It ends when the day after begins.
        Until = OfficeDays.Write(entry.Until, zone, daysLess: 1),
    };
}
