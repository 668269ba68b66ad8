using Storefront.Catalog.Editing;

namespace Storefront.Catalog.Keeping;

/// <summary>Names in two languages, of which the Chinese one may be missing.</summary>
internal static class Names
{
    public static Text Of(string en, string? zh) => new(en, zh ?? en);

    public static string Asked(Typed typed, string field, int longest, Text missing)
    {
        var text = Line(typed, field, longest);
        if (text.Length == 0)
        {
            typed.Refuse(field, missing);
        }

        return text;
    }

    public static string? Or(Typed typed, string field, int longest) => Line(typed, field, longest) is { Length: > 0 } text ? text : null;

    private static string Line(Typed typed, string field, int longest)
    {
        // One line, whatever was pasted.
        typed.Fields[field] = string.Join(' ', typed.Fields[field].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return typed.Text(field, longest);
    }
}
