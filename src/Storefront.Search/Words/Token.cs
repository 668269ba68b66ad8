namespace Storefront.Search.Words;

/// <param name="Text">Folded; a measure in its one form (<c>15.6in</c>).</param>
/// <param name="Raw">Folded, as it stood there.</param>
/// <param name="IsGlued">No blank, only a sign such as a hyphen, stands between it and the token before.</param>
internal readonly record struct Token(string Text, TokenKind Kind, string Raw, bool IsGlued);

internal enum TokenKind
{
    /// <summary>Letters, or letters and figures.</summary>
    Word,
    Number,

    /// <summary>A number with its unit.</summary>
    Measure,

    /// <summary>A run of Chinese characters.</summary>
    Han,
}
