using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>All words but the last as they are, the last as the beginning of one.</summary>
internal static class SuggestClause
{
    public static Clause Of(ReadQuery query, string typed)
    {
        var last = query.Parts[^1];
        // With a blank behind it, the last word is done.
        var isDone = char.IsWhiteSpace(typed[^1]);
        List<Clause> must = [.. query.Concepts.Where(concept => !concept.IsSmall && concept.Start + concept.Count < query.Parts.Count).Select(concept => concept.Clause)];
        var whole = query.Concepts[^1].Clause;
        must.Add(isDone ? whole : new BestOf([whole, .. Beginnings(last)], 0.1));
        var all = new AllOf(must, []);
        var key = Codes.Key(typed);
        return key.Length < 3 || isDone ? all : new BestOf([all, new PrefixClause(Fields.Code, key) { Weight = 20 }]);
    }

    private static IEnumerable<Clause> Beginnings(QueryPart last)
    {
        if (last.Kind == TokenKind.Han)
        {
            yield return last.Word.Length == 1
                ? new WordClause(Fields.NameCharacters, last.Word) { Weight = 2 }
                : new PhraseClause(Fields.NameZh, [.. Han.Bigrams(last.Word)]) { Weight = 2 };
            yield return new PrefixClause(Fields.NameWords, last.Word) { Weight = 4 };
            yield break;
        }

        yield return new PrefixClause(Fields.Head, last.Raw) { Weight = 9 };
        yield return new PrefixClause(Fields.Name, last.Raw) { Weight = 6 };
        yield return new PrefixClause(Fields.Brand, last.Raw) { Weight = 6 };
        yield return new PrefixClause(Fields.Category, last.Raw) { Weight = 5 };
        if (last.Kind == TokenKind.Word && last.Raw.All(char.IsAsciiLetterLower))
        {
            yield return new PrefixClause(Fields.Pinyin, last.Raw) { Weight = 4 };
            yield return new PrefixClause(Fields.Initials, last.Raw) { Weight = 2 };
        }
    }
}
