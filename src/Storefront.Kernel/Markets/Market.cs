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

    /// <summary>Its name, for the switcher: "United States · USD".</summary>
    public required Text Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes of the countries that can be delivered to, the usual one first.</summary>
    public required IReadOnlyList<string> Destinations { get; init; }

    /// <summary>Where its customers live, for dates that they read.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    public string DefaultDestination => Destinations[0];

    /// <summary>For <c>lang</c> and <c>hreflang</c>: <c>en-US</c>, <c>en-IE</c>, <c>zh-CN</c>.</summary>
    public string Tag => Culture.Name;
}
