using Storefront.Catalog.Attributes;

namespace Storefront.Catalog.Importing.Csv;

/// <summary>The first line of a CSV: which column says what.</summary>
internal sealed class CsvHead
{
    public const string Key = "product";

    public const int MaxColumns = 2000;

    /// <summary>What describes the whole product; its further rows leave these empty or repeat them.</summary>
    public static readonly IReadOnlyList<string> OfProduct =
    [
        Key, "slug", "model", "name.en", "name.zh", "line.en", "line.zh", "summary.en", "summary.zh", "description.en", "description.zh",
        "brand", "category", "category.zh", "tax_class", "warranty_years", "sold_since", "picture",
    ];

    /// <summary>What describes the one row's variant.</summary>
    public static readonly IReadOnlyList<string> OfVariant = ["sku", "part_number", "gtin", "price.usd", "price.eur", "price.cny", "weight_g", "stock"];

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private CsvHead()
    {
    }

    public int Count { get; private init; }

    public List<string> Unknown { get; } = [];

    /// <summary>Codes of attributes, with the columns of their value and of their Chinese words.</summary>
    public List<(string Code, int Column, int? Zh)> Attributes { get; } = [];

    public List<(string Code, int Column, int? Zh)> Options { get; } = [];

    /// <exception cref="UnreadableFileException">No such line names columns.</exception>
    public static CsvHead Read(IReadOnlyList<string> names)
    {
        if (names.Count > MaxColumns)
        {
            throw new UnreadableFileException(FileTexts.ManyColumns.With(names.Count, MaxColumns));
        }

        var head = new CsvHead { Count = names.Count };
        var tidy = names.Select(name => name.Trim().TrimStart('\'')).ToList();
        if (!tidy.Contains(Key, StringComparer.OrdinalIgnoreCase))
        {
            throw new UnreadableFileException(FileTexts.NoHead.With(Short(string.Join(", ", tidy))));
        }

        for (var place = 0; place < tidy.Count; place++)
        {
            var name = tidy[place].ToLowerInvariant();
            if (name.Length > 0 && !head._places.TryAdd(name, place))
            {
                throw new UnreadableFileException(FileTexts.ColumnTwice.With(Short(tidy[place])));
            }
        }

        head.Sort(tidy);
        return head;
    }

    public int? Place(string name) => _places.TryGetValue(name, out var place) ? place : null;

    private void Sort(List<string> names)
    {
        foreach (var (name, place) in _places.OrderBy(column => column.Value))
        {
            if (OfProduct.Contains(name) || OfVariant.Contains(name) || IsSecondLanguage(name))
            {
                continue;
            }

            // An attribute's code keeps its letters as they are written; the names of columns do not care.
            var written = names[place];
            if (name.StartsWith("attr.", StringComparison.Ordinal) && written.Length is > 5 and <= 5 + AttributeDefinition.CodeMaxLength)
            {
                Attributes.Add((written[5..], place, Place($"{name}.zh")));
            }
            else if (name.StartsWith("option.", StringComparison.Ordinal) && written.Length is > 7 and <= 60)
            {
                Options.Add((written[7..], place, Place($"{name}.zh")));
            }
            else
            {
                Unknown.Add(Short(written));
            }
        }
    }

    private bool IsSecondLanguage(string name) =>
        name.EndsWith(".zh", StringComparison.Ordinal) && (name.StartsWith("attr.", StringComparison.Ordinal) || name.StartsWith("option.", StringComparison.Ordinal)) && _places.ContainsKey(name[..^3]);

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
