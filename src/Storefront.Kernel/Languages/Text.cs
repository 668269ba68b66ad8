using System.Globalization;
using System.Text;

namespace Storefront.Kernel.Languages;

/// <summary>
/// One thing that the shop says, in both of its languages. Texts are fields of static classes beside the code that shows them, so a missing
/// key or a missing translation does not compile. Placeholders are those of <see cref="string.Format(IFormatProvider, string, object[])"/>.
/// </summary>
public sealed record Text(string En, string Zh)
{
    /// <summary>Of the private use area: no text has it.</summary>
    private const char Mark = '\uE000';

    /// <summary>From a map with the keys "en" and "zh-CN", as data files have it.</summary>
    /// <exception cref="InvalidDataException">A language is missing.</exception>
    public static Text From(IReadOnlyDictionary<string, string> words) =>
        words.TryGetValue(Language.En.Tag, out var en) && words.TryGetValue(Language.Zh.Tag, out var zh)
            ? new Text(en, zh)
            : throw new InvalidDataException($"A text needs 'en' and 'zh-CN'; this one has {string.Join(", ", words.Select(word => $"{word.Key}: {word.Value}"))}.");

    public string In(Language language) => language == Language.Zh ? Zh : En;

    /// <summary>Fills the placeholders; texts, money and dates among the arguments are written in each language's own way.</summary>
    public Text With(params object?[] arguments) => new(Fill(Language.En, arguments), Fill(Language.Zh, arguments));

    /// <summary>In the language of the current request.</summary>
    public override string ToString() => In(Language.Current);

    private string Fill(Language language, object?[] arguments)
    {
        var words = string.Format(
            CultureInfo.CurrentUICulture.Name.StartsWith(language.Tag, StringComparison.OrdinalIgnoreCase) ? CultureInfo.CurrentCulture : language.Culture,
            In(language),
            [.. arguments.Select(argument => Marked(language, argument is Text text ? text.In(language) : argument))]);
        return language == Language.Zh ? SetApart(words) : words;
    }

    /// <summary>Chinese sets a space between its characters and Latin letters or digits. Where an argument begins and ends only the filled text can tell.</summary>
    private static object? Marked(Language language, object? argument) => language == Language.Zh && argument is string { Length: > 0 } words ? $"{Mark}{words}{Mark}" : argument;

    /// <summary>A space in place of each mark between the two scripts; the other marks go.</summary>
    private static string SetApart(string words)
    {
        if (!words.Contains(Mark, StringComparison.Ordinal))
        {
            return words;
        }

        var apart = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != Mark)
            {
                apart.Append(words[i]);
            }
            else if (i > 0 && i + 1 < words.Length && AreOfTwoScripts(words[i - 1], words[i + 1]))
            {
                apart.Append(' ');
            }
        }

        return apart.ToString();
    }

    private static bool AreOfTwoScripts(char before, char after) =>
        (char.IsAsciiLetterOrDigit(before) && IsHan(after)) || (IsHan(before) && char.IsAsciiLetterOrDigit(after));

    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF';
}
