using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Storefront.Search.Embedded;

/// <summary>Gives Lucene words that the application has already taken apart.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly IReadOnlyList<string> _words;
    private readonly ICharTermAttribute _term;
    private int _next;

    public WordStream(IReadOnlyList<string> words) => (_words, _term) = (words, AddAttribute<ICharTermAttribute>());

    public override bool IncrementToken()
    {
        if (_next == _words.Count)
        {
            return false;
        }

        ClearAttributes();
        _term.Append(_words[_next++]);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }
}
