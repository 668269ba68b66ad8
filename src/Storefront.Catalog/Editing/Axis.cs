using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>An axis of choice as the form has it: a name in both languages, and a value a line as <c>code | English | 中文</c>.</summary>
internal sealed record Axis(string Code, string NameEn, string NameZh, IReadOnlyList<AxisValue> Values)
{
    public const string Group = "axis";

    public const int CodeMaxLength = 30;

    /// <summary>Name of the field of a variant that says which value it has.</summary>
    public string FieldOf(string variantKey) => $"variant.{variantKey}.o-{Code}";

    public OptionValue Option(AxisValue value) => new(Code, NameEn, NameZh, value.Code, value.NameEn, value.NameZh);

    public static IReadOnlyList<Axis> In(Fields fields) => [.. fields.Rows(Group).Select(code => new Axis(
        code,
        fields[$"{Group}.{code}.en"],
        fields[$"{Group}.{code}.zh"] is { Length: > 0 } zh ? zh : fields[$"{Group}.{code}.en"],
        [.. fields[$"{Group}.{code}.values"].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(AxisValue.Read)]))];

    /// <summary>By its code or either of its names, as somebody types it.</summary>
    public AxisValue? Find(string typed) => Values.FirstOrDefault(value =>
        string.Equals(value.Code, typed, StringComparison.OrdinalIgnoreCase)
        || string.Equals(value.NameEn, typed, StringComparison.OrdinalIgnoreCase)
        || string.Equals(value.NameZh, typed, StringComparison.OrdinalIgnoreCase));
}

/// <summary>One thing to choose on an axis.</summary>
public sealed record AxisValue(string Code, string NameEn, string NameZh)
{
    /// <summary>One name serves for both languages, and makes the code where it is the only thing said.</summary>
    public static AxisValue Read(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return parts.Length switch
        {
            1 => new AxisValue(CodeOf(parts[0]), parts[0], parts[0]),
            2 => new AxisValue(CodeOf(parts[0]), parts[0], parts[1]),
            _ => new AxisValue(CodeOf(parts[0]), parts[1], parts[2]),
        };
    }

    public string Write() => $"{Code} | {NameEn} | {NameZh}";

    private static string CodeOf(string name) =>
        Slugs.Of(name, Axis.CodeMaxLength) is { Length: > 0 } code ? code : "v" + Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(name))[..Math.Min(12, System.Text.Encoding.UTF8.GetByteCount(name) * 2)];
}
