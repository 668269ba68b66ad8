using Storefront.Kernel.Languages;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Office.Search;

/// <param name="Counts">Queries of each view, by its code.</param>
/// <param name="Searches">In the period, by the tag of the language.</param>
/// <param name="Empty">How many of all searches found nothing.</param>
/// <param name="LastEmpty">When something last found nothing, where the view is empty.</param>
public sealed record WordsPage(
    WordsQuery Query, WordView View, IReadOnlyDictionary<string, int> Counts, IReadOnlyDictionary<string, int> Searches, int Empty, IReadOnlyList<WordRow> Rows, Pages Pages, DateOnly? LastEmpty)
{
    public int All => Searches.Values.Sum();
}

/// <summary>One query over the period.</summary>
public sealed record WordRow
{
    public required Language Language { get; init; }

    /// <summary>Normalised.</summary>
    public required string Key { get; init; }

    public required string Typed { get; init; }

    public required int Times { get; init; }

    public required int Empty { get; init; }

    public required int Clicks { get; init; }

    /// <summary>Mean place of the clicks; null without any.</summary>
    public double? Place { get; init; }

    /// <summary>How often on each of the last seven days, today last.</summary>
    public IReadOnlyList<int> Week { get; init; } = [];

    public int LastResults { get; init; }

    public string FirstTitle { get; init; } = "";

    /// <summary>The product that was chosen most.</summary>
    public Guid? Chosen { get; init; }

    /// <summary>What staff have said about it already: a sentence and where to change it.</summary>
    public (Text Words, string Address, string? Undo)? Done { get; init; }

    /// <summary>What it finds now, and what it may mean; asked for the view of those that found nothing.</summary>
    public WordHint? Hint { get; init; }

    /// <summary>In per cent. Somebody may open several results of one search.</summary>
    public int Clicked => Times == 0 ? 0 : Math.Min(100, (int)Math.Round(100.0 * Clicks / Times));
}

/// <param name="Cause">Why it may have found nothing.</param>
/// <param name="Meant">A word or words that do find something.</param>
/// <param name="Now">How many results it has at this moment.</param>
public sealed record WordHint(Text Cause, string? Meant, int Now);
