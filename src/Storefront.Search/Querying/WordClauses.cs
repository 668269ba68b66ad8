using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>Where a word may stand, and what it counts for there.</summary>
internal sealed class WordClauses(Weights weights, bool soundsCount)
{
    /// <summary>Shorter letters sound like too much, where Chinese is not the language of the shop.</summary>
    private const int LongSound = 6;

    public Clause Of(QueryPart part) => new BestOf([.. part.Kind == TokenKind.Han ? Chinese(part.Word, part.IsKnown) : Latin(part)], weights.Tie);

    /// <summary>Without facts: a word that stands only there says what a thing has, not what it is.</summary>
    public static Clause BeyondFacts(Clause clause) => clause switch
    {
        BestOf best => best with { Clauses = [.. best.Clauses.Where(one => one is not (WordClause { Field: Fields.Facts } or PhraseClause { Field: Fields.Facts or Fields.FactsZh })).Select(BeyondFacts)] },
        AllOf all => all with { Must = [.. all.Must.Select(BeyondFacts)], Should = [.. all.Should.Select(BeyondFacts)] },
        _ => clause,
    };

    /// <summary>Several words that mean one; together, since apart they mean something else.</summary>
    public Clause Together(IReadOnlyList<string> words) => words is [var only]
        ? new BestOf([.. Han.IsIn(only) ? Chinese(only, true) : Everywhere(only)], weights.Tie)
        : new BestOf(
            [
                new PhraseClause(Fields.Name, words) { Weight = weights.Name },
                new PhraseClause(Fields.Fits, words) { Weight = weights.Fits },
                new PhraseClause(Fields.Category, words) { Weight = weights.Category },
                new PhraseClause(Fields.Facts, words) { Weight = weights.Facts },
                new PhraseClause(Fields.Body, words) { Weight = weights.Body },
            ],
            weights.Tie);

    /// <summary>Neighbours that may be one word, or one number, in what is found.</summary>
    public IEnumerable<Clause> Joined(IReadOnlyList<QueryPart> parts)
    {
        var whole = string.Concat(parts.Select(part => WordList.Bare(part.Raw)));
        if (whole.Length is >= 3 and <= 40 && parts.Any(part => part.HasFigure))
        {
            yield return new WordClause(Fields.Code, whole) { Weight = weights.Code };
        }

        if (parts.Count == 2 && whole.Length >= 4)
        {
            yield return new WordClause(Fields.Name, Stem.Of(whole)) { Weight = weights.Joined };
            yield return new WordClause(Fields.Joined, Stem.Of(whole)) { Weight = weights.Joined };
        }

        if (parts.All(part => part.Kind == TokenKind.Word && Pinyin.CanBe(part.Raw)))
        {
            yield return new WordClause(Fields.Pinyin, whole) { Weight = weights.Sound };
        }
    }

    private IEnumerable<Clause> Latin(QueryPart part)
    {
        foreach (var clause in Everywhere(part.Word))
        {
            yield return clause;
        }

        if (part.Raw.Length >= 4)
        {
            yield return new WordClause(Fields.Joined, part.Word) { Weight = weights.Joined };
        }

        if (part.HasFigure && part.Raw.Length >= 3)
        {
            yield return new WordClause(Fields.Code, WordList.Bare(part.Raw)) { Weight = weights.Code };
        }

        if (part.Kind == TokenKind.Word && (soundsCount || part.Raw.Length >= LongSound) && Pinyin.CanBe(part.Raw))
        {
            yield return new WordClause(Fields.Pinyin, part.Raw) { Weight = weights.Sound };
        }

        if (part.Kind == TokenKind.Word && (soundsCount ? part.Raw.Length >= 2 : part.Raw.Length >= 3 && !Pinyin.CanBe(part.Raw)) && part.Raw.Length <= 6 && part.Raw.All(char.IsAsciiLetterLower))
        {
            yield return new WordClause(Fields.Initials, part.Raw) { Weight = weights.Sound / 2 };
        }
    }

    private IEnumerable<Clause> Everywhere(string word)
    {
        yield return new WordClause(Fields.Name, word) { Weight = weights.Name };
        yield return new WordClause(Fields.Brand, word) { Weight = weights.Brand };
        yield return new WordClause(Fields.Category, word) { Weight = weights.Category };
        yield return new WordClause(Fields.Fits, word) { Weight = weights.Fits };
        yield return new WordClause(Fields.Kind, word) { Weight = weights.KindWord };
        yield return new WordClause(Fields.Facts, word) { Weight = weights.Facts };
        yield return new WordClause(Fields.Body, word) { Weight = weights.Body };
    }

    private IEnumerable<Clause> Chinese(string word, bool isKnown)
    {
        if (word.Length == 1)
        {
            yield return new WordClause(Fields.NameCharacters, word) { Weight = weights.Sound };
            yield break;
        }

        List<string> pairs = [.. Han.Bigrams(word)];
        yield return new WordClause(Fields.NameWords, word) { Weight = weights.Name };
        yield return new PhraseClause(Fields.NameZh, pairs) { Weight = weights.Name * 0.6 };
        yield return new PhraseClause(Fields.CategoryZh, pairs) { Weight = weights.Category };
        yield return new PhraseClause(Fields.BrandZh, pairs) { Weight = weights.Brand };
        yield return new PhraseClause(Fields.FactsZh, pairs) { Weight = weights.Facts };
        yield return new PhraseClause(Fields.BodyZh, pairs) { Weight = weights.Body };
        if (!isKnown && pairs.Count >= 2)
        {
            // No word that anybody knows: most of its pairs will do.
            yield return new AllOf([], [.. pairs.Select(pair => new WordClause(Fields.NameZh, pair))], (int)Math.Ceiling(pairs.Count * 0.6)) { Weight = weights.Name * 0.4 };
        }
    }
}
