using Storefront.Catalog.Attributes;

namespace Storefront.Catalog.Editing;

/// <summary>Adds an axis of choice to the form. One that other goods have too keeps its code, so that lists can be narrowed by it.</summary>
public static class AddAxis
{
    private const int Most = 4;

    public static Refusal? Run(Fields fields, AttributeBook book, string? nameEn, string? nameZh)
    {
        var (en, zh) = (nameEn?.Trim() ?? "", nameZh?.Trim() ?? "");
        var name = en.Length > 0 ? en : zh;
        var known = book.All.FirstOrDefault(attribute => attribute.IsAxis && (string.Equals(attribute.LabelEn, name, StringComparison.OrdinalIgnoreCase) || attribute.LabelZh == name));
        var code = known?.Code ?? Slugs.Of(name, Axis.CodeMaxLength);
        if (name.Length > 0 && code.Length == 0)
        {
            code = $"axis-{fields.Rows(Axis.Group).Count + 1}";
        }

        if (name.Length is 0 or > 60)
        {
            return new Refusal(EditTexts.AxisNameMissing, "axes");
        }

        if (fields.Rows(Axis.Group) is var there && (there.Count >= Most || there.Contains(code)))
        {
            return new Refusal(there.Contains(code) ? EditTexts.AxisThere.With(name) : EditTexts.TooManyAxes.With(Most), "axes");
        }

        fields[$"{Axis.Group}.{code}.en"] = en.Length > 0 ? en : known?.LabelEn ?? zh;
        fields[$"{Axis.Group}.{code}.zh"] = zh.Length > 0 ? zh : known?.LabelZh ?? en;
        fields[$"{Axis.Group}.{code}.values"] = "";
        return null;
    }
}
