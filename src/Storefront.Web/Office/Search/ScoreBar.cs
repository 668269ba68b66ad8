using System.Text.RegularExpressions;
using Storefront.Kernel.Languages;
using Storefront.Search.Index;
using Storefront.Search.Querying;

namespace Storefront.Web.Office.Search;

/// <summary>
/// A part of a score in staff's words. An engine tells its score as a tree over the fields of the index: what matched is gathered by the kind of field, and
/// shares the text's points in proportion; what is bought often and in stock multiplies, and is shown as the points that it adds.
/// </summary>
/// <param name="Class">Of the bar's colour: <c>is-1</c> to <c>is-4</c>.</param>
public sealed partial record ScoreBar(Text Name, string Class, double Points)
{
    private static readonly (Text Name, string Class, string[] Fields)[] _kinds =
    [
        (SearchOfficeTexts.ByNumber, "is-1", ["code", "exact", "gtin", "joined"]),
        (SearchOfficeTexts.ByName, "is-2", ["name", "head", "kind", "pinyin", "initials", "title"]),
        (SearchOfficeTexts.ByShelf, "is-5", ["category", "brand", "fits"]),
        (SearchOfficeTexts.ByText, "is-6", ["facts", "body", "text"]),
    ];

    public static IReadOnlyList<ScoreBar> Of(SearchHit hit)
    {
        if (hit.Explanation is not { } whole)
        {
            return [];
        }

        var bonus = Nodes(whole).FirstOrDefault(part => part.Words.StartsWith("1 + sum", StringComparison.Ordinal));
        var extras = bonus?.Parts ?? [];
        var ofText = hit.Score / (1 + extras.Sum(extra => extra.Value));
        var byKind = new double[_kinds.Length + 1];
        Gather(whole, byKind);
        var all = byKind.Sum();
        return
        [
            .. all <= 0 ? [] : _kinds.Select((kind, place) => new ScoreBar(kind.Name, kind.Class, ofText * byKind[place] / all))
                .Append(new ScoreBar(SearchOfficeTexts.ByOther, "is-4", ofText * byKind[^1] / all)).Where(bar => bar.Points >= 0.005),
            .. extras.Select(extra => new ScoreBar(NameOf(extra.Words), extra.Words.StartsWith("popularity", StringComparison.Ordinal) ? "is-3" : "is-4", ofText * extra.Value))
                .Where(bar => Math.Abs(bar.Points) >= 0.005),
        ];
    }

    /// <summary>Of alternatives only the best one counts.</summary>
    private static void Gather(ScorePart part, double[] byKind)
    {
        if (part.Words.StartsWith("1 + sum", StringComparison.Ordinal) || part.Words.StartsWith("rule", StringComparison.Ordinal))
        {
            return;
        }

        if (Field().Match(part.Words) is { Success: true } matched)
        {
            var kind = Array.FindIndex(_kinds, kind => kind.Fields.Any(field => matched.Groups[1].Value == field || matched.Groups[1].Value.StartsWith(field + "_", StringComparison.Ordinal)));
            byKind[kind < 0 ? _kinds.Length : kind] += part.Value;
            return;
        }

        var counting = part.Words.StartsWith("max", StringComparison.Ordinal) && part.Parts.Count > 0 ? [part.Parts.MaxBy(below => below.Value)!] : part.Parts;
        foreach (var below in counting)
        {
            Gather(below, byKind);
        }
    }

    private static IEnumerable<ScorePart> Nodes(ScorePart part) => part.Parts.SelectMany(Nodes).Prepend(part);

    private static Text NameOf(string words) => words.Split(' ')[0] switch
    {
        "popularity" => SearchOfficeTexts.BoughtOften,
        "stocked" => SearchOfficeTexts.InStock,
        "standalone" => SearchOfficeTexts.IsStandalone,
        var other => new Text(other, other),
    };

    // weight(name:kettle in 12), weight(Synonym(name:kettl name:kettle) …), ConstantScore(code:k17*)
    [GeneratedRegex(@"^(?:weight|ConstantScore|score)\(+(?:\w+\()*\+?([a-z_]+):", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
