using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>One word of a query.</summary>
/// <param name="Word">As the index writes it.</param>
/// <param name="Raw">As typed, folded.</param>
/// <param name="IsKnown">Chinese that the catalogue has a word for.</param>
internal readonly record struct QueryPart(string Word, TokenKind Kind, string Raw, bool IsGlued, bool IsKnown)
{
    private static readonly HashSet<string> _small = [.. ("""
        a an the and or of in on to by at is are be it as from for with w do does did how what which when where who why can could i my me you your we our their his her this that these those
        much many there if not no please need want buy best cheap
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A word that parts what is asked for from what it shall go with.</summary>
    public bool IsJoint => Kind == TokenKind.Word && Raw is "for" or "with" or "w" or "from" or "without";

    /// <summary>A word that need not stand in what is found.</summary>
    public bool IsSmall => Kind == TokenKind.Word && _small.Contains(Raw);

    public bool HasFigure => Raw.Any(char.IsAsciiDigit);
}
