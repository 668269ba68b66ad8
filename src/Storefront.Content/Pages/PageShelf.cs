using System.Globalization;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Storefront.Content.Pages;

/// <summary>The pages of content/pages, read once. A language never falls back: a page that is written in one only does not exist in the other.</summary>
public sealed class PageShelf
{
    /// <summary>In the order in which a customer asks.</summary>
    private static readonly string[] _order =
        ["delivery", "returns", "payment", "tax", "parts-promise", "how-we-decide", "contact", "about", "terms", "privacy", "accessibility"];

    private readonly Dictionary<(string Slug, Language Language), ShopPage> _pages;

    private PageShelf(IEnumerable<ShopPage> pages) => _pages = pages.ToDictionary(page => (page.Slug, page.Language));

    /// <exception cref="InvalidDataException">A file has no front matter, or lacks something in it; the message names the file.</exception>
    public static PageShelf Read(string folder) => new(Directory.EnumerateFiles(folder, "*.md").Select(ReadPage));

    public ShopPage? Find(string slug, Language language) => _pages.GetValueOrDefault((slug, language));

    public IEnumerable<ShopPage> All(Language language) => _pages.Values.Where(page => page.Language == language)
        .OrderBy(page => Array.IndexOf(_order, page.Slug) is var place and >= 0 ? place : _order.Length).ThenBy(page => page.Slug, StringComparer.Ordinal);

    private static ShopPage ReadPage(string file)
    {
        // delivery.zh-CN.md
        if (Path.GetFileName(file).Split('.') is not [var slug, var tag, "md"])
        {
            throw new InvalidDataException($"{file}: a page is called slug.language.md.");
        }

        var parts = File.ReadAllText(file).ReplaceLineEndings("\n").Split("---\n", 3);
        if (parts.Length != 3 || parts[0].Length > 0)
        {
            throw new InvalidDataException($"{file} does not begin with its title, description and date between two lines of ---.");
        }

        var front = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<Front>(parts[1]);
        return DateOnly.TryParseExact(front.Updated, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var updated) && front.Title.Length > 0
            ? new ShopPage(slug, Language.Of(tag), front.Title, front.Description, updated, parts[2])
            : throw new InvalidDataException($"{file} lacks its title or its date.");
    }

    private sealed class Front
    {
        public string Title { get; set; } = "";

        public string Description { get; set; } = "";

        public string Updated { get; set; } = "";
    }
}
