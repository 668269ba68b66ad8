namespace Storefront.Search.Indexing;

/// <summary>How the index is, as this node sees it. Staff read it at /office/system.</summary>
public sealed class IndexState(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Queue<double> _lags = new();
    private string? _away;
    private DateTimeOffset? _awaySince;

    private const int LagsKept = 1000;

    /// <summary>When this node's index was last compared with the database; before the first time, since when the node runs.</summary>
    public DateTimeOffset ComparedAt { get; private set; } = clock.GetUtcNow();

    /// <summary>What that comparison found; null before the first.</summary>
    public Text? Compared { get; private set; }

    /// <summary>It answered every question lately and holds everything that was ever announced.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Why it does not answer; null while it does.</summary>
    public (string Why, DateTimeOffset Since)? Away
    {
        get
        {
            lock (_lock)
            {
                return _away is null ? null : (_away, _awaySince!.Value);
            }
        }
    }

    /// <summary>A shopper's question or the indexer's work failed.</summary>
    public void NoteAway(string why)
    {
        lock (_lock)
        {
            _awaySince ??= clock.GetUtcNow();
            _away = why;
        }
    }

    public void NoteAnswer()
    {
        if (_away is null)
        {
            return;
        }

        lock (_lock)
        {
            (_away, _awaySince) = (null, null);
        }
    }

    /// <summary>Documents can be found from now on that changed so long ago.</summary>
    internal void NoteLags(IEnumerable<TimeSpan> lags)
    {
        lock (_lock)
        {
            foreach (var lag in lags)
            {
                _lags.Enqueue(lag.TotalSeconds);
                if (_lags.Count > LagsKept)
                {
                    _lags.Dequeue();
                }
            }
        }
    }

    internal void NoteCompared(Text found) => (ComparedAt, Compared) = (clock.GetUtcNow(), found);

    internal void NoteWhole(bool isWhole) => IsWhole = isWhole;

    /// <summary>The 99th percentile of the last thousand lags in seconds; null before the first change.</summary>
    public double? LagP99()
    {
        lock (_lock)
        {
            return _lags.Count == 0 ? null : _lags.Order().ElementAt((int)Math.Ceiling(_lags.Count * 0.99) - 1);
        }
    }
}
