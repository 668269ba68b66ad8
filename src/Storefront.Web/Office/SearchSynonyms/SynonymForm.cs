using Storefront.Search.Tuning;

namespace Storefront.Web.Office.SearchSynonyms;

public sealed record SynonymForm
{
    public string? Language { get; init; }

    public string? From { get; init; }

    /// <summary>A word or words a line.</summary>
    public string? To { get; init; }

    public bool IsTwoWay { get; init; }

    /// <summary>Where somebody came from.</summary>
    public string? Back { get; init; }

    /// <summary><c>try</c> shows what it would do; everything else saves.</summary>
    public string? Do { get; init; }

    public Synonym ToSynonym() => KeepSynonym.Clean(new Synonym(
        Kernel.Languages.Language.Of(Language).Tag, From ?? "", (To ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), IsTwoWay));

    public static SynonymForm Of(SynonymEntry entry) => new()
    {
        Language = entry.Language.Tag,
        From = entry.From,
        To = string.Join('\n', entry.To),
        IsTwoWay = entry.IsTwoWay,
    };
}
