using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>Takes a query apart. Nothing in it is syntax.</summary>
internal static class ReadParts
{
    /// <summary>More words make an answer slower, not better.</summary>
    private const int Most = 24;

    /// <summary>Chinese words that say nothing of goods: they part what stands around them.</summary>
    private static readonly char[] _particles = ['的', '了', '吗', '呢', '吧', '啊', '和', '与', '及', '请', '我', '你', '您', '是', '有'];

    private static readonly string[] _askings = ["怎么", "如何", "什么", "哪里", "多少", "可以", "能不能", "想买", "需要"];

    public static IReadOnlyList<QueryPart> Run(string text, Lexicon lexicon) => [.. Tokens.Of(text).SelectMany(token => token.Kind == TokenKind.Han
        ? Chinese(token.Text, lexicon)
        : [new QueryPart(WordList.Word(token), token.Kind, token.Raw, token.IsGlued, false)]).Take(Most)];

    private static List<QueryPart> Chinese(string run, Lexicon lexicon)
    {
        if (lexicon.Knows(run))
        {
            return [Part(run, true)];
        }

        var parts = _askings.Aggregate(run, (rest, asking) => rest.Replace(asking, " ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(rest => lexicon.Part(rest))
            .SelectMany(word => word.IsKnown ? [Part(word.Word, true)] : word.Word.Split(_particles, StringSplitOptions.RemoveEmptyEntries).Select(rest => Part(rest, false)))
            .ToList();
        return parts.Count > 0 ? parts : [Part(run, false)];
    }

    private static QueryPart Part(string word, bool isKnown) => new(word, TokenKind.Han, word, false, isKnown);
}
