namespace Storefront.Search.Log;

/// <summary>What one query came to on one day in one market. No person, no address, no time of the day.</summary>
public sealed class QueryDay
{
    /// <summary>Longer texts are pasted, not searched for, and may tell of somebody.</summary>
    public const int QueryMaxLength = 100;

    public const int TitleMaxLength = 200;

    /// <summary>Path segment.</summary>
    public required string Market { get; init; }

    /// <summary>See <see cref="Tuning.QueryKey"/>.</summary>
    public required string Query { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>Of the market, so that markets of one language add up.</summary>
    public required Language Language { get; init; }

    /// <summary>One spelling, as somebody typed it.</summary>
    public required string Typed { get; init; }

    public int Times { get; init; }

    /// <summary>How many of them found nothing.</summary>
    public int Empty { get; init; }

    public int Clicks { get; init; }

    /// <summary>The places of the clicks, added up.</summary>
    public int Places { get; init; }

    /// <summary>How many results the last one had.</summary>
    public int LastResults { get; init; }

    /// <summary>Title of its first result, or empty.</summary>
    public string FirstTitle { get; init; } = "";
}
