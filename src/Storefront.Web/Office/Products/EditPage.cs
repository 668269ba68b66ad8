using Storefront.Catalog.Attributes;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Products;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Languages;
using Storefront.Web.Office.Shared;

namespace Storefront.Web.Office.Products;

/// <summary>The page of one product: what stands in its form, which need not be saved yet, and what is known beside it.</summary>
public sealed record EditPage : IFieldsPage
{
    public required ProductForm Form { get; init; }

    /// <summary>What the inputs show.</summary>
    public required Fields Fields { get; init; }

    /// <summary>The version that the form began from.</summary>
    public required int Version { get; init; }

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, Text> Errors { get; init; } = new Dictionary<string, Text>();

    public IReadOnlyList<Clash> Clashes { get; init; } = [];

    /// <summary>What just happened.</summary>
    public Text? Note { get; init; }

    /// <summary>Pasted rows that were not taken, and why.</summary>
    public string Paste { get; init; } = "";

    public IReadOnlyList<Text> PasteErrors { get; init; } = [];

    public string Find { get; init; } = "";

    /// <summary>What the search for related goods found; null where nothing was searched.</summary>
    public IReadOnlyList<ProductRow>? Found { get; init; }

    public required IReadOnlyDictionary<Guid, StockLevel> Levels { get; init; }

    public Fields Saved => Form.Fields;

    public Product Product => Form.Product;

    /// <summary>Something stands in the form that is not saved: a step that needs the server, a refusal, a clash.</summary>
    public bool IsUnsaved { get; init; }

    public string Name => Product.Texts.FirstOrDefault(text => text.Language == Language.Current)?.Name ?? (Product.Texts.Count > 0 ? Product.Texts[0].Name : Product.Slug);

    public IReadOnlyList<string> AxisCodes => Fields.Rows("axis");

    public IReadOnlyList<AttributeRow> Attributes => AttributeRow.Of(this);
}

/// <summary>One value of an attribute as the editor shows it.</summary>
/// <param name="Key">Of its row in the form.</param>
/// <param name="Market">Empty where it holds everywhere.</param>
public sealed record AttributeRow(string Key, AttributeEntry Attribute, string Market)
{
    /// <summary>What is stated, and empty rows for what most goods on the shelf state.</summary>
    public static IReadOnlyList<AttributeRow> Of(EditPage page)
    {
        var rows = page.Fields.Rows("attribute")
            .Select(key => (Key: key, Parts: key.Split('-')))
            .Where(row => row.Parts.Length == 3 && int.TryParse(row.Parts[0], out _))
            .Select(row => (row.Key, Attribute: page.Form.Book.Find(int.Parse(row.Parts[0], System.Globalization.CultureInfo.InvariantCulture)), Market: row.Parts[1] == "all" ? "" : row.Parts[1]))
            .Where(row => row.Attribute is not null)
            .Select(row => new AttributeRow(row.Key, row.Attribute!, row.Market))
            .ToList();
        var stated = rows.Select(row => row.Attribute.Id).ToHashSet();
        rows.AddRange(page.Form.UsualAttributes.Where(id => !stated.Contains(id)).Select(page.Form.Book.Find)
            .Where(attribute => attribute is { IsAxis: false }).Select(attribute => new AttributeRow($"{attribute!.Id}-all-0", attribute, "")));
        return [.. rows.OrderBy(row => row.Attribute.Position).ThenBy(row => row.Attribute.LabelEn, StringComparer.Ordinal).ThenBy(row => row.Key, StringComparer.Ordinal)];
    }
}
