using Storefront.Kernel;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Sections;

/// <summary>The sections in the order of the shelf. Their number is their address everywhere, so they come from content and not from a table that anyone may reorder.</summary>
public sealed class SectionList
{
    private SectionList(IReadOnlyList<SectionLink> all) => All = all;

    public IReadOnlyList<SectionLink> All { get; }

    public static SectionList Read() => new(
    [
        .. Yaml.Read<Document>(Path.Combine(Folders.Content, "products", "sections.yaml")).Sections
            .Select(entry => new SectionLink(entry.Number, entry.Slug, new Text(entry.Name["en"], entry.Name["zh-CN"]))),
    ]);

    private sealed class Document
    {
        public List<Entry> Sections { get; set; } = [];

        public List<object> Categories { get; set; } = [];
    }

    private sealed class Entry
    {
        public int Number { get; set; }

        public string Slug { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public Dictionary<string, string> Line { get; set; } = [];

        public string? PartsCategory { get; set; }
    }
}
