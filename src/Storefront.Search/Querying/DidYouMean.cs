using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>Something was found, but little, and a word much more frequent looks nearly the same.</summary>
internal sealed class DidYouMean(ISearchIndex index)
{
    public const int Few = 3;

    /// <summary>Fewer are chance.</summary>
    private const int Frequent = 20;

    public async Task<string?> RunAsync(ReadQuery query, CancellationToken cancellation)
    {
        var words = query.Parts.Where(OtherSpellings.CanBeMisspelt).Select(part => part.Raw).Distinct().Take(4).ToList();
        if (words.Count == 0 || query.Parts.Count > 4)
        {
            return null;
        }

        var near = await index.NearAsync(Fields.Spelling, words, 3, cancellation);
        for (var i = 0; i < words.Count; i++)
        {
            // Its own plural is no other word.
            if (OtherSpellings.Likely(words[i], near[i]).FirstOrDefault(one => one.Edits == 1 && one.Documents >= Frequent && Stem.Of(one.Word) != Stem.Of(words[i])) is { } likely
                && (await index.AskAsync(new IndexQuery { Clause = new WordClause(Fields.Spelling, words[i]), Take = 0 }, cancellation)).Total * Frequent <= likely.Documents)
            {
                return string.Join(' ', query.Parts.Select(part => part.Raw == words[i] ? likely.Word : part.Raw));
            }
        }

        return null;
    }
}
