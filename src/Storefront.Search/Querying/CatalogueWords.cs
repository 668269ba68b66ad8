using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>The catalogue's own Chinese words, read from the index now and then: queries are parted by them.</summary>
public sealed class CatalogueWords(ISearchIndex index, TimeProvider clock)
{
    private const int Most = 20_000;

    private static readonly TimeSpan _kept = TimeSpan.FromMinutes(5);

    private volatile Lexicon? _lexicon;

    private long _readAt;

    internal async ValueTask<Lexicon> RunAsync(CancellationToken cancellation)
    {
        if (_lexicon is { } known && clock.GetElapsedTime(Volatile.Read(ref _readAt)) < _kept)
        {
            return known;
        }

        var answer = await index.AskAsync(new IndexQuery { Counts = [new Count("words", Fields.Lexicon, Most: Most)], Take = 0 }, cancellation);
        _lexicon = new Lexicon(answer.Counts["words"].Select(word => word.Value));
        Volatile.Write(ref _readAt, clock.GetTimestamp());
        return _lexicon;
    }
}
