using Storefront.Search.Index;
using Storefront.Search.Tuning;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>A typed text, understood.</summary>
internal sealed record ReadQuery(string Text, IReadOnlyList<QueryPart> Parts, IReadOnlyList<Concept> Concepts, Clause? Clause)
{
    /// <summary>What must be met, as far as anything must.</summary>
    public IReadOnlyList<Concept> Asked => Concepts.Any(concept => !concept.IsSmall) ? [.. Concepts.Where(concept => !concept.IsSmall)] : Concepts;

    /// <summary>Nothing but one model or part number: K17-06.</summary>
    public bool IsOneNumber => Parts.Any(part => part.HasFigure) && Parts.All(part => part.Kind != TokenKind.Han) && !Text.Trim().Any(char.IsWhiteSpace);

    public IReadOnlyList<string> Words => [.. Parts.Where(part => !part.IsSmall).Select(part => part.Raw)];

    /// <summary>The same, met by other things.</summary>
    public ReadQuery As(Strictness strictness, Weights weights) => this with { Clause = BuildClause.Run(Text, Parts, Concepts, weights, strictness) };

    public static ReadQuery Of(string text, Language language, TuningBook book, Lexicon lexicon, Weights weights)
    {
        var families = Families.Of(book, language);
        var known = lexicon.With(families.Words);
        var parts = ReadParts.Run(text, known);
        var concepts = new ReadConcepts(weights, families, known, language == Language.Zh).Run(parts);
        return new ReadQuery(text, parts, concepts, BuildClause.Run(text, parts, concepts, weights));
    }
}
