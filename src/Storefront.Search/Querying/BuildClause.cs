using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>Says a query to the index: every word somewhere, and the better the more it is what the thing is called.</summary>
internal static class BuildClause
{
    /// <summary>More than any words can score.</summary>
    private const double Exactly = 10_000;

    /// <returns>Null where nothing is asked for: everything. Signs without a word find nothing.</returns>
    public static Clause? Run(string text, IReadOnlyList<QueryPart> parts, IReadOnlyList<Concept> concepts, Weights weights, Strictness strictness = Strictness.AllWords)
    {
        if (concepts.Count == 0)
        {
            return string.IsNullOrWhiteSpace(text) ? null : new BestOf([]);
        }

        var must = concepts.Where(concept => !concept.IsSmall).ToList();
        must = must.Count > 0 ? must : [.. concepts];
        var should = new List<Clause>(concepts.Except(must).Select(concept => concept.Clause with { Weight = concept.Clause.Weight * 0.3 }));
        var head = Head(parts, must);
        if (head?.Head is { } noun)
        {
            should.Add(noun with { Weight = weights.Head });
        }

        should.AddRange(must.Where(concept => concept != head && concept.Kind is not null).Select(concept => concept.Kind! with { Weight = weights.Kind }));
        should.AddRange(Neighbours(parts, weights));
        List<Clause> ways = [Words(must, head, should, weights, must.Count > 1 ? strictness : Strictness.AllWords)];
        if (Codes.Key(text) is { Length: > 0 } key)
        {
            ways.Add(new PassClause(new AnyValue(Fields.Exact, [key])) { Weight = Exactly });
            if (key.Length is >= 8 and <= 14 && key.All(char.IsAsciiDigit))
            {
                ways.Add(new PassClause(new AnyValue(Fields.Gtin, [key.PadLeft(14, '0')])) { Weight = 2 * Exactly });
            }
        }

        // Added up, so that among several of one name the one whose other words fit stands first.
        return new BestOf(ways, 1);
    }

    private static Clause Words(List<Concept> must, Concept? head, IReadOnlyList<Clause> should, Weights weights, Strictness strictness)
    {
        var all = new AllOf([.. must.Select(concept => concept.Clause)], should);
        if (strictness == Strictness.AllWords)
        {
            return all;
        }

        var called = new AllOf([.. must.Select(concept => concept == head ? WordClauses.BeyondFacts(concept.Clause) : concept.Clause)], should);
        var most = Most(called, weights);
        return strictness switch
        {
            Strictness.CalledSo => called,
            Strictness.AllThenMost => new BestOf([all, most]),
            Strictness.CalledSoThenAlike when head is not null => new BestOf([called, all with { Weight = weights.Below }, most with { Must = [.. most.Must, called.Must[must.IndexOf(head)]] }]),
            _ => new BestOf([called, all with { Weight = weights.Below }, most]),
        };
    }

    /// <summary>All words but one, of five and more seven in ten; so little weight that none of these stands above one with all words.</summary>
    private static AllOf Most(AllOf all, Weights weights) =>
        new([new AllOf([], all.Must, all.Must.Count < 5 ? all.Must.Count - 1 : (int)Math.Ceiling(0.7 * all.Must.Count))], all.Should) { Weight = weights.Below };

    /// <summary>The thing itself: the last word, or the last before "for" and the like.</summary>
    private static Concept? Head(IReadOnlyList<QueryPart> parts, IReadOnlyList<Concept> concepts)
    {
        var joint = Enumerable.Range(0, parts.Count).FirstOrDefault(place => place > 0 && parts[place].IsJoint, int.MaxValue);
        return concepts.LastOrDefault(concept => concept.Start < joint && concept.Head is not null);
    }

    private static IEnumerable<Clause> Neighbours(IReadOnlyList<QueryPart> parts, Weights weights)
    {
        for (var place = 0; place + 1 < parts.Count; place++)
        {
            var (one, other) = (parts[place], parts[place + 1]);
            if (one.Kind != TokenKind.Han && other.Kind != TokenKind.Han && !(one.IsSmall && other.IsSmall))
            {
                yield return new BestOf([new PhraseClause(Fields.Name, [one.Word, other.Word]), new PhraseClause(Fields.Category, [one.Word, other.Word])]) { Weight = weights.Phrase };
            }
        }
    }
}
