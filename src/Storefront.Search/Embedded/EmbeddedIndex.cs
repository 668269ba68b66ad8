using System.Diagnostics;
using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Microsoft.Extensions.Configuration;
using Storefront.Search.Index;

namespace Storefront.Search.Embedded;

/// <summary>The index in this process, in the data folder. One process writes it; others on the same folder only read.</summary>
internal sealed class EmbeddedIndex : ISearchIndex, IDisposable
{
    /// <summary>How long something written may stay unseen, and how often a reader looks whether another process wrote.</summary>
    private static readonly TimeSpan _freshness = TimeSpan.FromMilliseconds(300);

    private readonly IndexFolders _folders;
    private readonly WriterLock _lock;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Timer _refresher;
    private OpenIndex? _live;
    private long _lookedAt;

    public EmbeddedIndex(IConfiguration configuration)
        : this(Path.Combine(Folders.Data(configuration), "search"))
    {
    }

    public EmbeddedIndex(string folder)
    {
        (_folders, _lock) = (new IndexFolders(folder), new WriterLock(folder));
        // The machine's own clock: a test that moves the shop's day must not keep what was written from being found.
        _refresher = new Timer(_ => Refresh(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public object? Snapshot
    {
        get
        {
            try
            {
                return Live()?.Snapshot;
            }
            // A rebuilt index took its place between the two.
            catch (ObjectDisposedException)
            {
                return null;
            }
        }
    }

    public Task<IndexAnswer> AskAsync(IndexQuery query, CancellationToken cancellation) => Task.FromResult(Search(searcher => Answer(searcher, query, cancellation)));

    public Task<IReadOnlyList<IReadOnlyList<NearWord>>> NearAsync(string field, IReadOnlyList<string> words, int most, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<IReadOnlyList<NearWord>>>(Search(searcher => words.Select(word => NearWords.Of(searcher.IndexReader, field, word, most)).ToList()));

    public Task WriteAsync(IReadOnlyList<IndexDocument> documents, IReadOnlyList<string> gone, CancellationToken cancellation) => WriteAsync(
        live =>
        {
            live.Write(documents, gone);
            _refresher.Change(_freshness, Timeout.InfiniteTimeSpan);
        },
        cancellation);

    public Task RefreshAsync(CancellationToken cancellation) => WriteAsync(live => live.Refresh(), cancellation);

    public Task<long?> PositionAsync(CancellationToken cancellation) => Task.FromResult(Live()?.Position);

    public Task KeepPositionAsync(long sequence, CancellationToken cancellation) => WriteAsync(live => live.KeepPosition(sequence), cancellation);

    public async Task<IIndexRebuild> RebuildAsync(CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            Writable();
            return new EmbeddedRebuild(this, OpenIndex.Empty(_folders.New()));
        }
        finally
        {
            _writing.Release();
        }
    }

    public Task<IReadOnlyList<IndexedMark>> ListAsync(string? after, int count, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<IndexedMark>>(Search(searcher => List(searcher, after, count)));

    public Task<IndexHealth> HealthAsync(CancellationToken cancellation)
    {
        var live = Live();
        return Task.FromResult(new IndexHealth("Lucene.Net " + typeof(IndexWriter).Assembly.GetName().Version?.ToString(3), live?.Search(searcher => searcher.IndexReader.NumDocs) ?? 0, live?.Bytes()));
    }

    public void Dispose()
    {
        _refresher.Dispose();
        _live?.Dispose();
        _lock.Dispose();
        _writing.Dispose();
    }

    /// <summary>From here on the given index answers. What asked the old one meanwhile is answered by it to the end.</summary>
    internal async Task SwitchAsync(OpenIndex next, long position, CancellationToken cancellation)
    {
        next.Tidy();
        next.KeepPosition(position);
        next.Refresh();
        await _writing.WaitAsync(cancellation);
        try
        {
            _folders.Switch(next.Folder);
            var old = Interlocked.Exchange(ref _live, next);
            if (old is not null)
            {
                old.Dispose();
                IndexFolders.Remove(old.Folder);
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task WriteAsync(Action<OpenIndex> write, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            write(Writable());
        }
        catch (Exception broken) when (broken is IOException or ObjectDisposedException)
        {
            throw new IndexAwayException("The search index in the data folder cannot be written.", broken);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Called while nobody else writes.</summary>
    private OpenIndex Writable()
    {
        if (_live is { CanWrite: true } live)
        {
            return live;
        }

        if (!_lock.TryTake())
        {
            throw new IndexAwayException("Another process writes the search index in this data folder. Leave the work to it, or stop it first.");
        }

        var folder = _folders.Current();
        var opened = folder is null ? null : OpenIndex.Existing(folder, forWriting: true);
        if (opened is null)
        {
            opened = OpenIndex.Empty(_folders.New());
            // Nothing is committed yet, so after a crash this folder is found empty and replaced.
            _folders.Switch(opened.Folder);
        }

        _folders.Sweep([opened.Folder]);
        Interlocked.Exchange(ref _live, opened)?.Dispose();
        return opened;
    }

    private T Search<T>(Func<IndexSearcher, T> ask)
    {
        for (var attempt = 1; ; attempt++)
        {
            var live = Live() ?? throw new IndexAwayException("There is no search index yet.");
            try
            {
                return live.Search(searcher => live.Position is null && searcher.IndexReader.NumDocs == 0
                    ? throw new IndexAwayException("The search index was not built yet.")
                    : ask(searcher));
            }
            catch (ObjectDisposedException) when (attempt < 3)
            {
                // A rebuilt index took its place between the two lines.
            }
            catch (Exception broken) when (broken is IOException or ObjectDisposedException)
            {
                throw new IndexAwayException("The search index in the data folder cannot be read.", broken);
            }
        }
    }

    /// <summary>The index as it stands; a process that only reads looks now and then whether another wrote.</summary>
    private OpenIndex? Live()
    {
        var live = Volatile.Read(ref _live);
        if (live is { CanWrite: true } || (Stopwatch.GetElapsedTime(Interlocked.Read(ref _lookedAt)) < _freshness && live is not null) || !_writing.Wait(0))
        {
            return live;
        }

        try
        {
            if (_live is { CanWrite: true })
            {
                return _live;
            }

            var folder = _folders.Current();
            if (folder is not null && folder != _live?.Folder && OpenIndex.Existing(folder, forWriting: false) is { } other)
            {
                Interlocked.Exchange(ref _live, other)?.Dispose();
            }
            else
            {
                _live?.CatchUp();
            }

            Interlocked.Exchange(ref _lookedAt, Stopwatch.GetTimestamp());
            return _live;
        }
        finally
        {
            _writing.Release();
        }
    }

    private void Refresh()
    {
        try
        {
            Volatile.Read(ref _live)?.Refresh();
        }
        catch (Exception broken) when (broken is IOException or ObjectDisposedException)
        {
            // Replaced meanwhile, or unreadable: whoever searches next finds out.
        }
    }

    private static IndexAnswer Answer(IndexSearcher searcher, IndexQuery query, CancellationToken cancellation)
    {
        var lucene = query.Clause is null ? null : searcher.Rewrite(new LuceneQueries(searcher).Of(query.Clause));
        var gathered = Gathered.From(searcher, lucene, query, cancellation);
        return new IndexAnswer
        {
            Total = gathered.Total,
            Hits = [.. gathered.Ranking.Page().Select(hit => new IndexHit(
                hit.Id, hit.Score, Columns.Of(hit.Leaf.AtomicReader).Kept(hit.Leaf.AtomicReader, hit.Document), query.Explain ? Explaining.Of(searcher, lucene, query, hit) : null))],
            Counts = query.Counts.ToDictionary(count => count.Name, count => Counting.Values(gathered, count), StringComparer.Ordinal),
            Spreads = query.Spreads.Select(spread => (spread.Name, Counts: Counting.Numbers(gathered, spread))).Where(spread => spread.Counts is not null)
                .ToDictionary(spread => spread.Name, spread => spread.Counts!, StringComparer.Ordinal),
        };
    }

    private static List<IndexedMark> List(IndexSearcher searcher, string? after, int count)
    {
        var marks = new List<IndexedMark>(count);
        if (MultiFields.GetTerms(searcher.IndexReader, LuceneDocuments.Id) is not { } terms)
        {
            return marks;
        }

        var alive = MultiFields.GetLiveDocs(searcher.IndexReader);
        var term = terms.GetEnumerator();
        DocsEnum? documents = null;
        for (var status = term.SeekCeil(new BytesRef(after ?? "")); status != TermsEnum.SeekStatus.END && marks.Count < count; status = term.MoveNext() ? TermsEnum.SeekStatus.FOUND : TermsEnum.SeekStatus.END)
        {
            var id = term.Term.Utf8ToString();
            documents = term.Docs(alive, documents, DocsFlags.NONE);
            if (id != after && documents.NextDoc() is var document and not DocIdSetIterator.NO_MORE_DOCS)
            {
                marks.Add(new IndexedMark(id, searcher.Doc(document).Get(LuceneDocuments.Mark, CultureInfo.InvariantCulture)));
            }
        }

        return marks;
    }
}
