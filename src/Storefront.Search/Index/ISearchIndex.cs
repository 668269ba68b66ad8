namespace Storefront.Search.Index;

/// <summary>The index that shoppers search: Lucene.Net in this process, or an Elasticsearch server. Both answer alike.</summary>
/// <exception cref="IndexAwayException">Every member: it cannot answer now, or not in time.</exception>
public interface ISearchIndex
{
    /// <summary>What it answers from at this moment: another object as soon as anything that can be found has changed. Null where it cannot tell.</summary>
    object? Snapshot { get; }

    Task<IndexAnswer> AskAsync(IndexQuery query, CancellationToken cancellation);

    /// <summary>Words of a field that look like the given ones (at most 2 edits, a swap counting as one; the first letter may differ), for each at most <paramref name="most"/>, the nearest first, then the most frequent.</summary>
    Task<IReadOnlyList<IReadOnlyList<NearWord>>> NearAsync(string field, IReadOnlyList<string> words, int most, CancellationToken cancellation);

    /// <summary>Writes and removes. What is written is found within a second.</summary>
    Task WriteAsync(IReadOnlyList<IndexDocument> documents, IReadOnlyList<string> gone, CancellationToken cancellation);

    /// <summary>Everything written before is found after this.</summary>
    Task RefreshAsync(CancellationToken cancellation);

    /// <summary>How far the index has read the changes, as it was last told; null for an index that was never whole.</summary>
    Task<long?> PositionAsync(CancellationToken cancellation);

    /// <summary>Keeps how far the changes are written, together with them.</summary>
    Task KeepPositionAsync(long sequence, CancellationToken cancellation);

    /// <summary>Begins a new index beside the one that answers.</summary>
    Task<IIndexRebuild> RebuildAsync(CancellationToken cancellation);

    /// <summary>Id and mark of what it holds, in order of id, after the given one; an empty answer is the end.</summary>
    Task<IReadOnlyList<IndexedMark>> ListAsync(string? after, int count, CancellationToken cancellation);

    Task<IndexHealth> HealthAsync(CancellationToken cancellation);
}

/// <summary>A new index that nobody asks yet. Left without a switch it is removed.</summary>
public interface IIndexRebuild : IAsyncDisposable
{
    Task WriteAsync(IReadOnlyList<IndexDocument> documents, IReadOnlyList<string> gone, CancellationToken cancellation);

    /// <summary>From here on the new index answers, and the old one is removed. Nobody finds nothing in between.</summary>
    /// <param name="position">How far it has read the changes.</param>
    Task SwitchAsync(long position, CancellationToken cancellation);
}

/// <param name="Edits">1 or 2.</param>
/// <param name="Documents">That hold it.</param>
public sealed record NearWord(string Word, int Edits, int Documents);

public sealed record IndexedMark(string Id, string Mark);

/// <param name="Engine">Its name and version, for staff.</param>
public sealed record IndexHealth(string Engine, int Documents, long? Bytes);
