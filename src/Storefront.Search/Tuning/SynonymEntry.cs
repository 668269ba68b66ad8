namespace Storefront.Search.Tuning;

/// <summary>Words that mean the same, as staff wrote them down.</summary>
public sealed class SynonymEntry : TuningEntry
{
    public const int WordMaxLength = 100;

    /// <summary>Each word more makes every such search slower, and its results vaguer.</summary>
    public const int MostTo = 10;

    /// <summary>All of them travel with every search.</summary>
    public const int Most = 2_000;

    private SynonymEntry()
    {
    }

    public Language Language { get; private set; } = Language.En;

    public string From { get; private set; } = "";

    /// <summary>Unique among those of the language that hold.</summary>
    public string FromKey { get; private set; } = "";

    public IReadOnlyList<string> To { get; private set; } = [];

    public bool IsTwoWay { get; private set; }

    /// <summary>Every word, normalised, that leads to others, with those.</summary>
    public IEnumerable<(string From, string To)> Steps => To.Select(QueryKey.Of).SelectMany(
        to => IsTwoWay ? [(FromKey, to), (to, FromKey)] : new[] { (FromKey, to) });

    public static SynonymEntry Of(Synonym words, string by, DateTimeOffset now)
    {
        var entry = new SynonymEntry();
        entry.Take(words);
        entry.Say(words, by, now);
        return entry;
    }

    public void Say(Synonym words, string by, DateTimeOffset now) => Change(by, now, () =>
    {
        Take(words);
        Hold();
    });

    public Synonym ToSynonym() => new(Language.Tag, From, To, IsTwoWay);

    /// <summary>What is wrong with the words themselves; null if nothing is.</summary>
    public static Refusal? Judge(Synonym words)
    {
        var (from, to) = (QueryKey.Of(words.From), words.To.Select(QueryKey.Of).ToList());
        return from.Length == 0 ? new Refusal(TuningTexts.FromMissing, nameof(Synonym.From))
            : to.Count == 0 ? new Refusal(TuningTexts.ToMissing, nameof(Synonym.To))
            : words.To.Append(words.From).Any(word => word.Length > WordMaxLength) ? new Refusal(TuningTexts.TooLong.With(WordMaxLength), words.From.Length > WordMaxLength ? nameof(Synonym.From) : nameof(Synonym.To))
            : to.Count > MostTo ? new Refusal(TuningTexts.TooManyWords.With(MostTo), nameof(Synonym.To))
            : to.Contains(from) || to.Distinct(StringComparer.Ordinal).Count() < to.Count ? new Refusal(TuningTexts.SameWord, nameof(Synonym.To))
            : EmptyWords.Are(from) ? new Refusal(TuningTexts.FindsEverything.With(words.From), nameof(Synonym.From))
            : words.To.FirstOrDefault(word => EmptyWords.Are(QueryKey.Of(word))) is { } empty ? new Refusal(TuningTexts.FindsEverything.With(empty), nameof(Synonym.To))
            : null;
    }

    protected override string Write() => ToJson(ToSynonym());

    protected override void Read(string words) => Take(FromJson<Synonym>(words));

    private void Take(Synonym words)
    {
        (Language, From, To, IsTwoWay) = (Language.Of(words.Language), words.From, words.To, words.IsTwoWay);
        FromKey = QueryKey.Of(words.From);
    }
}
