using System.Globalization;

namespace Storefront.UnitTests.Content;

/// <summary>The shop's own pages say the same in both languages, lead somewhere, and name the prices that are charged.</summary>
internal static class PageRules
{
    /// <summary>Pages that are no content: those of design.md §3 that content may lead to.</summary>
    private static readonly HashSet<string> _rooms = ["/", "/cart", "/checkout", "/track", "/search", "/account", "/account/orders"];

    private static readonly Dictionary<string, string> _symbols = new() { ["USD"] = "$", ["EUR"] = "€", ["CNY"] = "¥" };

    public static IReadOnlyList<ContentRule> All { get; } =
    [
        new("every page is there in both languages",
            content => content.Pages.GroupBy(page => page.Slug).Where(page => !page.Select(version => version.Language).Order().SequenceEqual(["en", "zh-CN"])).Select(page => page.Key),
            content => content.Pages.RemoveAt(0)),
        new("both versions have the same headings, links and day of change",
            content => Pairs(content).Where(pair => !pair.En.Headings.SequenceEqual(pair.Zh.Headings) || !pair.En.Headings.Any()
                || !pair.En.Links.Order().SequenceEqual(pair.Zh.Links.Order())
                || pair.En.Front.GetValueOrDefault("updated") != pair.Zh.Front.GetValueOrDefault("updated")).Select(pair => pair.En.Slug),
            content => content.Pages[0].Body += "\n## One more\n"),
        new("a page has title, description and a day on which it was changed",
            content => content.Pages.Where(page => !page.Front.Keys.Order().SequenceEqual(["description", "title", "updated"])
                || page.Front.Values.Any(string.IsNullOrWhiteSpace)
                || !DateOnly.TryParseExact(page.Front["updated"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)).Select(page => page.ToString()),
            content => content.Pages[0].Front.Remove("description")),
        new("a link of a page leads to a page, a category, a good or a room of the shop",
            content => content.Pages.SelectMany(page => page.Links.Where(link => !Leads(content, link.Split('#', '?')[0])).Select(link => $"{page} → {link}")),
            content => content.Pages[0].Body += "[here](/pages/nowhere)"),
        new("the delivery page names every price of shipping.yaml, and no other; what costs nothing it says in words",
            content => content.Pages.Where(page => page.Slug == "delivery").SelectMany(page =>
            {
                var charged = content.Shipping.Zones.SelectMany(zone => zone.Methods.SelectMany(method => method.Amounts).Where(amount => amount > 0)
                    .Select(amount => Written(content.Trade.Markets.First(market => market.Code == zone.Market).Currency, amount))).ToHashSet();
                return page.Amounts.Except(charged).Concat(charged.Except(page.Amounts)).Select(amount => $"{page}: {amount}");
            }),
            content => content.Shipping.Zones[0].Methods[1].Price = 9.50m),
        new("the returns page names the days of shipping.yaml, and no other",
            content => content.Pages.Where(page => page.Slug == "returns").SelectMany(page =>
            {
                var granted = content.Shipping.Zones.Select(zone => zone.ReturnDays).ToHashSet();
                return page.DaysInTables.Except(granted).Concat(granted.Except(page.DaysInTables)).Select(days => $"{page}: {days} days");
            }),
            content => content.Shipping.Zones[0].ReturnDays = 31),
    ];

    private static IEnumerable<(ContentPage En, ContentPage Zh)> Pairs(ShopContent content) =>
        from en in content.Pages
        from zh in content.Pages
        where en.Slug == zh.Slug && en.Language == "en" && zh.Language == "zh-CN"
        select (en, zh);

    private static bool Leads(ShopContent content, string link) => link.Split('/', 3) switch
    {
        ["", "pages", var slug] => content.Pages.Exists(page => page.Slug == slug),
        ["", "c", var slug] => content.Shelf.Categories.Exists(category => category.Slug == slug) || content.Shelf.Sections.Exists(section => section.Slug == slug),
        ["", "p", var slug] => content.Goods.Exists(good => good.Slug == slug) || content.Parts.Any(row => string.Equals(row.Part.Number, slug, StringComparison.OrdinalIgnoreCase)),
        _ => _rooms.Contains(link),
    };

    private static string Written(string currency, decimal amount) => _symbols[currency] + amount.ToString("0.00", CultureInfo.InvariantCulture);
}
