using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Storefront.Search.Index;

namespace Storefront.Search.Embedded;

/// <summary>One Lucene index in one folder, for reading or for both.</summary>
internal sealed class OpenIndex : IDisposable
{
    /// <summary>Of how documents lie in the index and what stands in their fields. Another number makes the shop build its index anew.</summary>
    private const string Schema = "3";
    private const string SchemaKey = "schema";
    private const string PositionKey = "position";

    public static readonly BM25Similarity Similarity = new();

    private readonly FSDirectory _directory;
    private readonly IndexWriter? _writer;
    private readonly SearcherManager _searchers;
    private long _position;

    private OpenIndex(string folder, FSDirectory directory, IndexWriter? writer, SearcherManager searchers, long? position)
    {
        (Folder, _directory, _writer, _searchers, _position) = (folder, directory, writer, searchers, position ?? -1);
    }

    public string Folder { get; }

    public bool CanWrite => _writer is not null;

    public long? Position => Interlocked.Read(ref _position) is >= 0 and var known ? known : null;

    /// <summary>Another object with every reader. Not the reader itself, which whoever kept it would keep from being let go.</summary>
    public object Snapshot => Search(searcher => ((Snapped)searcher).Snapshot);

    /// <summary>Null where the folder holds no whole index of today's schema.</summary>
    public static OpenIndex? Existing(string folder, bool forWriting)
    {
        var directory = FSDirectory.Open(folder);
        try
        {
            if (!DirectoryReader.IndexExists(directory))
            {
                directory.Dispose();
                return null;
            }

            IDictionary<string, string> data;
            using (var reader = DirectoryReader.Open(directory))
            {
                data = reader.IndexCommit.UserData;
            }

            if (data.TryGetValue(SchemaKey, out var schema) && schema == Schema)
            {
                return Open(folder, directory, forWriting, PositionOf(data));
            }
        }
        catch (Exception broken) when (broken is IOException or ArgumentException or FormatException or InvalidOperationException or IndexOutOfRangeException)
        {
            // Half written, cut off or of another version: what stands in it stands in the database, too.
        }

        directory.Dispose();
        return null;
    }

    public static OpenIndex Empty(string folder) => Open(folder, FSDirectory.Open(folder), forWriting: true, null);

    /// <exception cref="ObjectDisposedException">Another index has taken its place.</exception>
    public T Search<T>(Func<IndexSearcher, T> ask)
    {
        var searcher = _searchers.Acquire();
        try
        {
            return ask(searcher);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    public void Write(IReadOnlyList<IndexDocument> documents, IReadOnlyList<string> gone)
    {
        foreach (var document in documents)
        {
            _writer!.UpdateDocument(LuceneDocuments.Term(document.Id), LuceneDocuments.Of(document));
        }

        _writer!.DeleteDocuments([.. gone.Select(LuceneDocuments.Term)]);
    }

    public void Refresh() => _searchers.MaybeRefreshBlocking();

    /// <summary>For an index that another process writes.</summary>
    public void CatchUp()
    {
        if (!_searchers.IsSearcherCurrent())
        {
            _searchers.MaybeRefreshBlocking();
            Interlocked.Exchange(ref _position, Search(searcher => PositionOf(((DirectoryReader)searcher.IndexReader).IndexCommit.UserData)) ?? -1);
        }
    }

    public void KeepPosition(long position)
    {
        _writer!.SetCommitData(new Dictionary<string, string> { [SchemaKey] = Schema, [PositionKey] = position.ToString(CultureInfo.InvariantCulture) });
        _writer.Commit();
        Interlocked.Exchange(ref _position, position);
    }

    /// <summary>One segment answers fastest; for an index that nobody asks yet.</summary>
    public void Tidy() => _writer!.ForceMerge(1);

    public long Bytes() => _directory.ListAll().Sum(name =>
    {
        try
        {
            return _directory.FileLength(name);
        }
        catch (IOException)
        {
            return 0;
        }
    });

    public void Dispose()
    {
        _searchers.Dispose();
        if (_writer is not null)
        {
            // What was written after the last kept position is written again from there.
            _writer.Rollback();
        }

        _directory.Dispose();
    }

    private static OpenIndex Open(string folder, FSDirectory directory, bool forWriting, long? position)
    {
        if (!forWriting)
        {
            return new OpenIndex(folder, directory, null, new SearcherManager(directory, Searchers.Instance), position);
        }

        // The words come taken apart, so there is no analyzer; Lucene asks for none then.
        var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null) { Similarity = Similarity, RAMBufferSizeMB = 64, OpenMode = OpenMode.CREATE_OR_APPEND });
        return new OpenIndex(folder, directory, writer, new SearcherManager(writer, true, Searchers.Instance), position);
    }

    private static long? PositionOf(IDictionary<string, string> data) => data.TryGetValue(PositionKey, out var position) ? long.Parse(position, CultureInfo.InvariantCulture) : null;

    private sealed class Searchers : SearcherFactory
    {
        public static readonly Searchers Instance = new();

        public override IndexSearcher NewSearcher(IndexReader reader) => new Snapped(reader) { Similarity = Similarity };
    }

    private sealed class Snapped(IndexReader reader) : IndexSearcher(reader)
    {
        public object Snapshot { get; } = new();
    }
}
