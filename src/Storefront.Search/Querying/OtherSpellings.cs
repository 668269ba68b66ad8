using System.Text;
using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>Texts that may have been meant where a word is in no document. Very short words and whatever has a figure are never touched: they are codes.</summary>
internal sealed class OtherSpellings(ISearchIndex index)
{
    /// <summary>So few are taken for a longer word only: among words of four letters too many look alike.</summary>
    private const int LeastLetters = 4;

    private const int LettersForTwoEdits = 7;
    private const int MostTries = 3;

    public async Task<IReadOnlyList<string>> RunAsync(ReadQuery query, CancellationToken cancellation)
    {
        var unknown = new List<QueryPart>();
        foreach (var part in query.Parts.Where(CanBeMisspelt).DistinctBy(part => part.Raw).Take(8))
        {
            if (!await IsKnownAsync(part, cancellation))
            {
                unknown.Add(part);
            }
        }

        if (unknown.Count == 0)
        {
            return [];
        }

        var near = await index.NearAsync(Fields.Spelling, [.. unknown.Select(part => part.Raw)], 12, cancellation);
        var candidates = unknown.Select((part, i) => (part.Raw, Near: Likely(part.Raw, near[i]))).Where(pair => pair.Near.Count > 0).ToDictionary(pair => pair.Raw, pair => pair.Near);
        return candidates.Count == 0 ? [] : [.. Enumerable.Range(0, Math.Min(MostTries, candidates.Values.Max(list => list.Count))).Select(attempt => Text(query, candidates, attempt)).Distinct()];
    }

    public static bool CanBeMisspelt(QueryPart part) => part.Kind == TokenKind.Word && part.Raw.Length >= LeastLetters && part.Raw.All(char.IsLetter);

    /// <summary>Nearest first; among the equally near what begins alike and is frequent.</summary>
    public static IReadOnlyList<NearWord> Likely(string word, IReadOnlyList<NearWord> near) =>
    [
        .. near.Where(one => (word.Length > LeastLetters || one.Word.Length > LeastLetters) && one.Edits <= (word.Length >= LettersForTwoEdits ? 2 : 1))
            .OrderBy(one => one.Edits)
            .ThenByDescending(one => Likeness(word, one.Word) + Math.Log10(one.Documents + 1)),
    ];

    private static double Likeness(string word, string other) =>
        (word[0] == other[0] ? 1 : 0) + (word[^1] == other[^1] ? 0.3 : 0) + (word.Order().SequenceEqual(other.Order()) ? 1 : 0);

    private async Task<bool> IsKnownAsync(QueryPart part, CancellationToken cancellation) => (await index.AskAsync(
        new IndexQuery
        {
            Clause = new BestOf([.. new[] { Fields.Name, Fields.Brand, Fields.Category, Fields.Fits, Fields.Facts, Fields.Body, Fields.Joined, Fields.Pinyin, Fields.Initials }.Select(field => new WordClause(field, part.Word)), new WordClause(Fields.Spelling, part.Raw)]),
            Take = 0,
        },
        cancellation)).Total > 0;

    private static string Text(ReadQuery query, Dictionary<string, IReadOnlyList<NearWord>> candidates, int attempt)
    {
        var text = new StringBuilder();
        foreach (var part in query.Parts)
        {
            text.Append(text.Length == 0 ? "" : part.IsGlued ? "-" : " ")
                .Append(candidates.TryGetValue(part.Raw, out var near) ? near[Math.Min(attempt, near.Count - 1)].Word : part.Raw);
        }

        return text.ToString();
    }
}
