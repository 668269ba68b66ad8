using System.Threading.Channels;
using Storefront.Search.Tuning;

namespace Storefront.Search.Log;

/// <summary>Takes note of what is searched for and chosen, without the person. Returns at once; a full buffer drops the newest.</summary>
public sealed class SearchLog
{
    /// <summary>Some seconds of the busiest day.</summary>
    public const int Capacity = 10_000;

    private readonly Channel<LogEntry> _waiting = Channel.CreateBounded<LogEntry>(Capacity);

    private int _dropped;

    /// <summary>How many notes were lost, because the buffer was full or the database away.</summary>
    public int Dropped => _dropped;

    /// <summary>Only first pages are noted, and none of somebody who filters.</summary>
    public void Note(Searched searched) =>
        Note(searched.Text, query => new LogEntry(searched.Market, query, QueryKey.Shown(searched.Text), searched.Results, searched.FirstTitle ?? "", null, 0));

    public void Note(Chosen chosen)
    {
        if (chosen.Place is > 0 and <= LogEntry.LastPlace && chosen.DocumentId.Length is > 0 and <= ChoiceDay.DocumentIdMaxLength)
        {
            Note(chosen.Text, query => new LogEntry(chosen.Market, query, QueryKey.Shown(chosen.Text), 0, "", chosen.DocumentId, chosen.Place));
        }
    }

    internal ValueTask<bool> WaitAsync(CancellationToken cancellation) => _waiting.Reader.WaitToReadAsync(cancellation);

    internal List<LogEntry> Take(int most)
    {
        var taken = new List<LogEntry>();
        while (taken.Count < most && _waiting.Reader.TryRead(out var entry))
        {
            taken.Add(entry);
        }

        return taken;
    }

    internal void Lose(int notes) => Interlocked.Add(ref _dropped, notes);

    private void Note(string text, Func<string, LogEntry> entry)
    {
        // What tells of a person is not even kept in memory.
        var query = text.Length <= QueryDay.QueryMaxLength ? QueryKey.Of(text) : "";
        if (query.Length is 0 or > QueryDay.QueryMaxLength || PersonalText.Is(query))
        {
            return;
        }

        if (!_waiting.Writer.TryWrite(entry(query)))
        {
            Lose(1);
        }
    }
}

/// <param name="Market">Path segment.</param>
/// <param name="Text">As typed.</param>
/// <param name="Results">Of all kinds.</param>
/// <param name="FirstTitle">Of the first result, for staff.</param>
public sealed record Searched(string Market, string Text, int Results, string? FirstTitle);

/// <param name="DocumentId">What was chosen.</param>
/// <param name="Place">From 1, over all pages.</param>
public sealed record Chosen(string Market, string Text, string DocumentId, int Place);

/// <summary>One note: of a search, or of a choice where <paramref name="DocumentId"/> says of what.</summary>
internal sealed record LogEntry(string Market, string Query, string Typed, int Results, string FirstTitle, string? DocumentId, int Place)
{
    public const int LastPlace = 10_000;
}
