namespace Storefront.Search.Log;

/// <summary>Takes note of what is searched for and chosen, without the person. Returns at once; a full buffer drops the newest.</summary>
public sealed class SearchLog
{
    private int _dropped;

    public int Dropped => _dropped;

    /// <summary>Only first pages are noted, and none of somebody who filters.</summary>
    public void Note(Searched searched) => Interlocked.Increment(ref _dropped);

    public void Note(Chosen chosen) => Interlocked.Increment(ref _dropped);
}

/// <param name="Market">Path segment.</param>
/// <param name="Text">As typed.</param>
/// <param name="Results">Of all kinds.</param>
/// <param name="FirstTitle">Of the first result, for staff.</param>
public sealed record Searched(string Market, string Text, int Results, string? FirstTitle);

/// <param name="DocumentId">What was chosen.</param>
/// <param name="Place">From 1, over all pages.</param>
public sealed record Chosen(string Market, string Text, string DocumentId, int Place);
