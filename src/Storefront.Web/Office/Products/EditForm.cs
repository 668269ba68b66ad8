using Storefront.Catalog.Editing;

namespace Storefront.Web.Office.Products;

/// <summary>What the form of a product sends beside its fields.</summary>
public sealed class EditForm
{
    /// <summary>Fields of the product begin so: <c>f.en.name</c>.</summary>
    public const string Prefix = "f.";

    private const string Choice = "choice.";

    private const string Removal = "remove.";

    public int Version { get; set; }

    /// <summary>The button: <c>save</c>, <c>publish</c>, or a step that needs the server without script.</summary>
    public string? Do { get; set; }

    /// <summary>Rows of a spreadsheet.</summary>
    public string? Paste { get; set; }

    /// <summary>Search for related goods.</summary>
    public string? Find { get; set; }

    /// <summary>An attribute to add, by its id.</summary>
    public int? Attribute { get; set; }

    /// <summary>The columns of markets for which it holds.</summary>
    public string? AttributeMarket { get; set; }

    /// <summary>A new axis of choice.</summary>
    public string? AxisEn { get; set; }

    public string? AxisZh { get; set; }

    /// <summary>A picture to put up, and what it shows.</summary>
    public IFormFile? Photo { get; set; }

    public string? PhotoEn { get; set; }

    public string? PhotoZh { get; set; }

    /// <summary>The fields as typed, without the rows that are ticked to go.</summary>
    public static Fields FieldsOf(IFormCollection posted)
    {
        var fields = Fields.From(posted.Where(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(pair => KeyValuePair.Create(pair.Key[Prefix.Length..], pair.Value.ToString())));
        foreach (var row in posted.Keys.Where(key => key.StartsWith(Removal, StringComparison.Ordinal)).Select(key => key.Split('.', 3)).Where(parts => parts.Length == 3))
        {
            fields.RemoveRow(row[1], row[2]);
        }

        return fields;
    }

    /// <summary>Fields of which the other's text shall stand.</summary>
    public static IReadOnlyCollection<string> Theirs(IFormCollection posted) =>
        [.. posted.Where(pair => pair.Key.StartsWith(Choice, StringComparison.Ordinal) && pair.Value == "theirs").Select(pair => pair.Key[Choice.Length..])];
}
