namespace Storefront.Search.Index;

/// <summary>What makes a document match, and how well. A small tree that both engines can say; scores are BM25 (k1 1.2, b 0.75) times weights.</summary>
public abstract record Clause
{
    /// <summary>Multiplies the score.</summary>
    public double Weight { get; init; } = 1;
}

/// <summary>A word of <see cref="IndexDocument.Words"/>.</summary>
public sealed record WordClause(string Field, string Word) : Clause;

/// <summary>A word of <see cref="IndexDocument.Words"/>, however rare it is and however often it stands there. Scores 1 times the weight.</summary>
public sealed record HasWord(string Field, string Word) : Clause;

/// <summary>Words in this order, with at most <paramref name="Slop"/> moves between them.</summary>
public sealed record PhraseClause(string Field, IReadOnlyList<string> Words, int Slop = 0) : Clause;

/// <summary>Any word that begins so. Scores 1 times the weight, whichever word it was.</summary>
public sealed record PrefixClause(string Field, string Prefix) : Clause;

/// <summary>The best of several, plus <paramref name="TieBreaker"/> times the others.</summary>
public sealed record BestOf(IReadOnlyList<Clause> Clauses, double TieBreaker = 0) : Clause;

/// <summary>All of <paramref name="Must"/>, at least <paramref name="Least"/> of <paramref name="Should"/>; scores are added. With nothing in either it matches everything.</summary>
public sealed record AllOf(IReadOnlyList<Clause> Must, IReadOnlyList<Clause> Should, int Least = 0) : Clause;

/// <summary>What passes a filter; scores 1 times the weight.</summary>
public sealed record PassClause(Filter Filter) : Clause;
