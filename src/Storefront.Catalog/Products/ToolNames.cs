namespace Storefront.Catalog.Products;

/// <summary>Names of the tools that parts are changed with (content/products/tools.yaml).</summary>
public sealed class ToolNames
{
    private static readonly Text _none = new("None", "不用工具");

    private readonly Dictionary<string, Text> _names;

    private ToolNames(Dictionary<string, Text> names) => _names = names;

    /// <param name="folder">content/products.</param>
    /// <exception cref="InvalidDataException">The file is not as content/README.md says.</exception>
    public static ToolNames Read(string folder) =>
        new(Yaml.Read<ToolsFile>(Path.Combine(folder, "tools.yaml")).Tools.ToDictionary(tool => tool.Code, tool => Text.From(tool.Name)));

    /// <summary>What is needed: the names in order, or that it is done by hand. A code that the file does not have stands for itself.</summary>
    public Text Of(IReadOnlyList<string> codes)
    {
        var names = codes.Select(code => _names.GetValueOrDefault(code, new Text(code, code))).ToList();
        return names.Count == 0 ? _none : new Text(string.Join(", ", names.Select(name => name.En)), string.Join("、", names.Select(name => name.Zh)));
    }

    private sealed class ToolsFile
    {
        public List<Entry> Tools { get; set; } = [];
    }

    private sealed class Entry
    {
        public string Code { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];
    }
}
