using System.Text.RegularExpressions;

namespace Storefront.Kernel.Languages;

/// <summary>
/// Keeps a figure and its unit on one line, as people read them: a line that begins with "mm" has to be read twice. A dot between figures stays at the end of
/// its line. For what is shown only; what is searched, compared or exported keeps the plain space.
/// </summary>
public static partial class NoBreak
{
    private const char Space = '\u00A0';

    public static string Of(string words) => BeforeUnit().Replace(words, Space.ToString()).Replace(" · ", $"{Space}· ", StringComparison.Ordinal);

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
