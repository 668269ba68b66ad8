using System.Diagnostics.CodeAnalysis;

namespace Storefront.Kernel.Markets;

/// <summary>The markets that the shop sells in, in the order of content/markets.yaml; the first is the one for strangers.</summary>
public sealed class MarketList(IReadOnlyList<Market> markets, IReadOnlyList<Site> sites)
{
    private readonly Dictionary<string, Market> _bySegment = markets.ToDictionary(market => market.Segment, StringComparer.Ordinal);

    public IReadOnlyList<Market> All => markets;

    public IReadOnlyList<Site> Sites => sites;

    public Market Default => markets[0];

    public Market? Find(string? segment) => segment is not null && _bySegment.TryGetValue(segment, out var market) ? market : null;

    public Site SiteOf(Market market) => sites.First(site => site.Code == market.Dispatch.Site);

    public bool Knows([NotNullWhen(true)] string? segment) => Find(segment) is not null;

    /// <summary>The market whose language a stranger prefers, by the Accept-Language header; China's for Chinese, else the first.</summary>
    public Market Preferred(string acceptLanguage) =>
        acceptLanguage.Split(',', 2)[0].Trim().StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? markets.First(market => market.Language == Languages.Language.Zh)
            : Default;
}
