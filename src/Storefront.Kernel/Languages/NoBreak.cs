using System.Text.RegularExpressions;

namespace Storefront.Kernel.Languages;

/// <summary>
/// Keeps a figure and its unit on one line, as people read them: a line that begins with "mm" has to be read twice. So does a part's number, which browsers
/// break behind its hyphen. A dot between figures stays at the end of its line. For what is shown only; what is searched, compared or exported keeps the plain
/// space, and search takes no notice of the joiner.
/// </summary>
public static partial class NoBreak
{
    private const string Space = "\u00A0";

    private const string WordJoiner = "\u2060";

    public static string Of(string words)
    {
        // Lists say hundreds of words without a figure.
        if (words.AsSpan().ContainsAnyInRange('0', '9'))
        {
            words = BeforeUnit().Replace(words, Space);
            words = words.Contains('-', StringComparison.Ordinal) ? WithinNumber().Replace(words, WordJoiner) : words;
        }

        return words.Replace(" · ", $"{Space}· ", StringComparison.Ordinal);
    }

    // K17-05, LB8-27, K17T-07, W2-F; not "15-inch", and not a word that happens to have a hyphen.
    [GeneratedRegex(@"(?<=\b[A-Z]{1,4}\d{1,4}[A-Z]?-)(?=[A-Z\d]{1,4}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex WithinNumber();

    // The units of the International System and of the trade, and the words that count; longer words that begin like one ("15 minutes", "3 games") are left.
    [GeneratedRegex(
        """
        (?<=\d[)）]?)[ ](?=
          (?:[kMG]?Hz|[kM]?Wh?|[km]?V|[mkµμ]?A|mAh|Ah|VA|[kmcµμ]?m[²³2]?|[kmµμ]?g|m?l|m?L|cl|[kM]?Pa|m?bar|N(?:·?m)?|dB|lm|lx|cd|[GM]B|[GMk]?bit/s|ms|s|h|min|d|K|ppm|HRC|Ω|%|°C|℃|°)
            (?:/[a-zA-Zµ³²0-9]+)?(?![\p{L}\p{N}])
          |(?:years?|months?|days?|hours?|minutes?|seconds?|pcs|cups?|steps?|washes|parts?)\b
          |(?:分钟|小时|秒|天|年|个月|月|日|个|次|种|件|枚|杯|片|支|节|档|级|岁|升|毫升|毫米|厘米|米|克|千克|公斤|瓦|伏|度|元|道|颗|把|只|块|层|圈|转)
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeUnit();
}
