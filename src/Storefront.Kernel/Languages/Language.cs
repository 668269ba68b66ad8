using System.Globalization;

namespace Storefront.Kernel.Languages;

/// <summary>A language that the whole shop speaks. <see cref="Tag"/> is its BCP 47 tag, as in <c>lang</c> attributes.</summary>
public sealed record Language
{
    public static readonly Language En = new("en", "en-US", "English");
    public static readonly Language Zh = new("zh-CN", "zh-CN", "简体中文");

    private Language(string tag, string culture, string name) => (Tag, Culture, Name) = (tag, CultureInfo.GetCultureInfo(culture), name);

    public static IReadOnlyList<Language> All { get; } = [En, Zh];

    public string Tag { get; }

    /// <summary>How dates and numbers are written when no market says otherwise.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Its own name, in itself.</summary>
    public string Name { get; }

    /// <summary>What stands between two sentences: Chinese marks bring their own room.</summary>
    public string Gap => this == Zh ? "" : " ";

    public Language Other => this == Zh ? En : Zh;

    /// <summary>The language of the request or job that runs now.</summary>
    public static Language Current => Of(CultureInfo.CurrentUICulture.Name);

    /// <summary>Any tag that begins with zh is Chinese; everything else is English.</summary>
    public static Language Of(string? tag) => tag?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) is true ? Zh : En;

    public override string ToString() => Tag;
}
