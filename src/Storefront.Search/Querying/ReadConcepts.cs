using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>What a query asks for, thing by thing.</summary>
internal sealed class ReadConcepts(Weights weights, Families families, Lexicon lexicon, bool soundsCount)
{
    /// <summary>Long queries are titles; their words need no guessing.</summary>
    private const int ShortQuery = 8;

    private readonly WordClauses _words = new(weights, soundsCount);

    public IReadOnlyList<Concept> Run(IReadOnlyList<QueryPart> parts)
    {
        var concepts = new List<Concept>();
        for (var start = 0; start < parts.Count;)
        {
            var (count, alternatives) = families.At(parts, start);
            var own = parts.Skip(start).Take(count).ToList();
            concepts.Add(Read(parts, start, own, alternatives));
            start += count;
        }

        return concepts;
    }

    private Concept Read(IReadOnlyList<QueryPart> parts, int start, List<QueryPart> own, IReadOnlyList<Alternative> alternatives)
    {
        var clauses = new List<Clause> { own is [var only] ? _words.Of(only) : new AllOf([.. own.Select(_words.Of)], []) };
        clauses.AddRange(alternatives.Select(alternative => _words.Together(alternative.Words) with { Weight = alternative.IsOurs ? weights.Family : 1 }));
        clauses.AddRange(Joins(parts, start, own.Count));
        if (own is [{ Kind: TokenKind.Han } word] && lexicon.Inside(word.Word) is { Count: > 0 } inside)
        {
            clauses.Add(new AllOf([.. inside.Select(part => _words.Of(new QueryPart(part, TokenKind.Han, part, false, true)))], []) { Weight = 0.7 });
        }

        var isName = own[^1].Kind == TokenKind.Word;
        return new Concept(
            start,
            own.Count,
            string.Join(' ', own.Select(part => part.Raw)),
            clauses is [var one] ? one : new BestOf(clauses, weights.Tie / 2),
            isName ? Said(Fields.Head, own, alternatives, weights.HeadFamily) : null,
            isName ? Said(Fields.Kind, own, alternatives, weights.Family) : null,
            own.All(part => part.IsSmall),
            [.. alternatives.Select(alternative => alternative.Text)]);
    }

    /// <summary>One word for two, one number for several: of each stretch that the concept is part of.</summary>
    private IEnumerable<Clause> Joins(IReadOnlyList<QueryPart> parts, int start, int count)
    {
        if (parts.Count > ShortQuery)
        {
            yield break;
        }

        for (var from = Math.Max(0, start - 3); from < start + count; from++)
        {
            for (var length = 2; length <= 4 && from + length <= parts.Count; length++)
            {
                var stretch = parts.Skip(from).Take(length).ToList();
                if (from + length > start && stretch.All(part => part.Kind != TokenKind.Han))
                {
                    foreach (var clause in _words.Joined(stretch))
                    {
                        yield return clause;
                    }
                }
            }
        }
    }

    /// <summary>The same for a rare word and a common one: a thing is what it is.</summary>
    private static BestOf Said(string field, List<QueryPart> own, IReadOnlyList<Alternative> alternatives, double family) => new(
    [
        new HasWord(field, own[^1].Word),
        .. alternatives.Where(alternative => !Han.IsIn(alternative.Words[^1])).Select(alternative => new HasWord(field, alternative.Words[^1]) { Weight = alternative.IsOurs ? family : 1 }),
    ]);
}
