using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Storefront.Search.Embedded;

/// <summary>
/// Where the words of one state of the index stand, looked up once. A query asks for each of its words in ten fields, and to seek them costs more than to score what is found.
/// </summary>
internal sealed class KnownWords
{
    private const int Most = 50_000;

    private static readonly ConditionalWeakTable<IndexReader, KnownWords> _byReader = [];

    private readonly ConcurrentDictionary<(string Field, string Word), TermContext?> _known = new();

    public static KnownWords Of(IndexSearcher searcher) => _byReader.GetOrCreateValue(searcher.IndexReader);

    public Query Query(IndexSearcher searcher, string field, string word)
    {
        if (!_known.TryGetValue((field, word), out var place))
        {
            if (_known.Count >= Most)
            {
                _known.Clear();
            }

            var found = TermContext.Build(searcher.TopReaderContext, new Term(field, word));
            _known[(field, word)] = place = found.DocFreq > 0 ? found : null;
        }

        return place is null ? new BooleanQuery() : new TermQuery(new Term(field, word), place);
    }
}
