using System.Text.Json;
using Storefront.Kernel;
using YamlDotNet.RepresentationModel;

namespace Storefront.UnitTests.Content;

/// <summary>All of content/, read once more and independently of the modules that seed from it.</summary>
internal sealed class ShopContent
{
    private readonly Lazy<List<(string, Dictionary<string, bool>)>> _texts =
        new(() => [.. Directory.EnumerateFiles(Folders.Content, "*.yaml", SearchOption.AllDirectories).SelectMany(ReadTexts)]);

    public required List<Good> Goods { get; init; }

    public required SectionsFile Shelf { get; init; }

    public required List<BrandEntry> Brands { get; init; }

    public required FinishesFile Looks { get; init; }

    public required List<CodeEntry> Tools { get; init; }

    public required List<AttributeEntry> Attributes { get; init; }

    public required List<StockEntry> Stock { get; init; }

    public required MarketsFile Trade { get; init; }

    public required ShippingFile Shipping { get; init; }

    public required TaxFile Tax { get; init; }

    public required List<CalendarEntry> Calendars { get; init; }

    public required AddressesFile Addresses { get; init; }

    public required List<Drawing> Drawings { get; init; }

    /// <summary>Names of the files in drawings/svg, without their ending; a part's begins with <c>parts/</c>.</summary>
    public required HashSet<string> Pictures { get; init; }

    public required List<ContentPage> Pages { get; init; }

    /// <summary>Every map of every YAML file that carries a language, with the place where it stands.</summary>
    public List<(string Place, Dictionary<string, bool> Languages)> Texts => _texts.Value;

    public IEnumerable<(Good Good, Part Part)> Parts => Goods.SelectMany(good => good.Parts.Select(part => (good, part)));

    public IEnumerable<(Good Good, Variant Variant)> Variants => Goods.SelectMany(good => good.Variants.Select(variant => (good, variant)));

    public static ShopContent Read()
    {
        var products = Path.Combine(Folders.Content, "products");
        var goods = Directory.EnumerateFiles(Path.Combine(products, "goods"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(ReadGood).ToList();
        return new ShopContent
        {
            Goods = goods,
            Shelf = Yaml.Read<SectionsFile>(Path.Combine(products, "sections.yaml")),
            Brands = Yaml.Read<BrandsFile>(Path.Combine(products, "brands.yaml")).Brands,
            Looks = Yaml.Read<FinishesFile>(Path.Combine(products, "finishes.yaml")),
            Tools = Yaml.Read<ToolsFile>(Path.Combine(products, "tools.yaml")).Tools,
            Attributes = Yaml.Read<AttributesFile>(Path.Combine(products, "attributes.yaml")).Attributes,
            Stock = Yaml.Read<StockFile>(Path.Combine(products, "stock.yaml")).OpeningStock,
            Trade = Yaml.Read<MarketsFile>(Path.Combine(Folders.Content, "markets.yaml")),
            Shipping = Yaml.Read<ShippingFile>(Path.Combine(Folders.Content, "shipping.yaml")),
            Tax = Yaml.Read<TaxFile>(Path.Combine(Folders.Content, "tax.yaml")),
            Calendars = Yaml.Read<CalendarsFile>(Path.Combine(Folders.Content, "calendars.yaml")).Calendars,
            Addresses = Yaml.Read<AddressesFile>(Path.Combine(Folders.Content, "addresses.yaml")),
            Drawings = JsonSerializer.Deserialize<List<Drawing>>(File.ReadAllText(Path.Combine(Folders.Content, "drawings", "index.json")), JsonSerializerOptions.Web)!,
            Pictures = ReadPictures(Path.Combine(Folders.Content, "drawings", "svg")),
            Pages = [.. Directory.EnumerateFiles(Path.Combine(Folders.Content, "pages"), "*.md").Order(StringComparer.Ordinal).Select(ContentPage.Read)],
        };
    }

    private static HashSet<string> ReadPictures(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.svg", SearchOption.AllDirectories).Select(file => Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/'))];

    private static Good ReadGood(string file)
    {
        var good = Yaml.Read<Good>(file);
        good.File = Path.GetFileNameWithoutExtension(file);
        good.Folder = Path.GetFileName(Path.GetDirectoryName(file))!;
        return good;
    }

    private static List<(string Place, Dictionary<string, bool> Languages)> ReadTexts(string file)
    {
        using var text = File.OpenText(file);
        var stream = new YamlStream();
        stream.Load(text);
        return [.. stream.Documents[0].AllNodes.OfType<YamlMappingNode>()
            .Where(map => map.Children.Keys.OfType<YamlScalarNode>().Any(key => key.Value is "en" or "zh-CN"))
            .Select(map => (
                $"{Path.GetFileName(file)}, line {map.Start.Line}",
                map.Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => SaysSomething(pair.Value))))];
    }

    private static bool SaysSomething(YamlNode node) => node switch
    {
        YamlScalarNode scalar => !string.IsNullOrWhiteSpace(scalar.Value) && scalar.Value != "null",
        YamlSequenceNode list => list.Children.Count > 0 && list.Children.All(SaysSomething),
        YamlMappingNode map => map.Children.Count > 0,
        _ => false,
    };
}
