using System.Globalization;
using Storefront.Kernel.Languages;

namespace Storefront.Kernel.Markets;

/// <summary>
/// What one path segment stands for: a language, a currency, a way to show prices, and where goods go. So a cached page is the same for
/// everybody on its path. Read from content/markets.yaml.
/// </summary>
public sealed record Market
{
    /// <summary>The first segment of the path: <c>en</c>, <c>en-eu</c>, <c>zh-cn</c>.</summary>
    public required string Segment { get; init; }

    public required Language Language { get; init; }

    /// <summary>How its people write numbers and dates.</summary>
    public required CultureInfo Culture { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>True where shown prices include the tax (EU, China), false where it is added at checkout (United States).</summary>
    public required bool PricesIncludeTax { get; init; }

    /// <summary>Picks the column of attributes that differ by mains: <c>us</c>, <c>eu</c>, <c>cn</c>.</summary>
    public required string Voltage { get; init; }

    /// <summary>Its name, for the switcher.</summary>
    public required Text Name { get; init; }

    /// <summary>What stands beside a price: "plus sales tax, shown before you pay".</summary>
    public required Text TaxNote { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes of the countries that can be delivered to.</summary>
    public required IReadOnlyList<string> Destinations { get; init; }

    /// <summary>Where a buyer of whom nothing is known is taken to be, for taxes and dates on cached pages.</summary>
    public required Destination DefaultDestination { get; init; }

    /// <summary>Where its goods leave from, and when.</summary>
    public required Dispatch Dispatch { get; init; }

    /// <summary>For <c>hreflang</c>: <c>en-US</c>, <c>en-IE</c>, <c>zh-CN</c>.</summary>
    public string Tag => Culture.Name;
}

/// <summary>Where goods go: a country by ISO 3166-1 alpha-2, and a state or province by the code in content/addresses.yaml where it matters.</summary>
public sealed record Destination(string Country, string? Region = null);

/// <summary>
/// A parcel paid before the cut-off on a working day of the site leaves <paramref name="HandlingDays"/> working days later; times are the site's own.
/// </summary>
public sealed record Dispatch(
    string Site, TimeZoneInfo TimeZone, string Calendar, IReadOnlySet<DayOfWeek> WorkingDays, TimeOnly CutOff, int HandlingDays);
