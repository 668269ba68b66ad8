namespace Storefront.Search.Tuning;

/// <summary>Where a product stands for one query or in one category, as staff wrote it down.</summary>
public sealed class PlaceEntry : TuningEntry
{
    public const int QueryMaxLength = 100;

    public const int CategoryMaxLength = 200;

    /// <summary>The last place of a first page.</summary>
    public const int LastPlace = 24;

    /// <summary>For one query or category.</summary>
    public const int MostTogether = 24;

    public const int Most = 2_000;

    private PlaceEntry()
    {
    }

    /// <summary>As typed; empty for a rule of a category.</summary>
    public string Query { get; private set; } = "";

    public string QueryKey { get; private set; } = "";

    /// <summary>Slug; empty for a rule of a query.</summary>
    public string Category { get; private set; } = "";

    public Guid ProductId { get; private set; }

    public PlaceKind Kind { get; private set; }

    public int Place { get; private set; }

    public DateTimeOffset? From { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    public static PlaceEntry Of(PlaceRule rule, string by, DateTimeOffset now)
    {
        var entry = new PlaceEntry();
        entry.Take(rule);
        entry.Say(rule, by, now);
        return entry;
    }

    public void Say(PlaceRule rule, string by, DateTimeOffset now) => Change(by, now, () =>
    {
        Take(rule);
        Hold();
    });

    public PlaceRule ToRule() => new(Query.Length == 0 ? null : Query, Category.Length == 0 ? null : Category, ProductId, Kind, Place, From, Until);

    /// <summary>What is wrong with the rule itself; null if nothing is.</summary>
    public static Refusal? Judge(PlaceRule rule, DateTimeOffset now)
    {
        var query = Tuning.QueryKey.Of(rule.Query);
        return query.Length > 0 && rule.Category is not null ? new Refusal(TuningTexts.QueryOrCategory, nameof(PlaceRule.Category))
            : query.Length == 0 && rule.Category is null ? new Refusal(TuningTexts.QueryOrCategory, nameof(PlaceRule.Query))
            : rule.Query?.Length > QueryMaxLength ? new Refusal(TuningTexts.TooLong.With(QueryMaxLength), nameof(PlaceRule.Query))
            : rule.Kind == PlaceKind.Pin && rule.Place is < 1 or > LastPlace ? new Refusal(TuningTexts.NoSuchPlace.With(LastPlace), nameof(PlaceRule.Place))
            : rule.Until <= (rule.From ?? now) ? new Refusal(TuningTexts.EndsBeforeItBegins, nameof(PlaceRule.Until))
            : rule.Until <= now ? new Refusal(TuningTexts.EndsInThePast, nameof(PlaceRule.Until))
            : null;
    }

    protected override string Write() => ToJson(ToRule());

    protected override void Read(string words) => Take(FromJson<PlaceRule>(words));

    private void Take(PlaceRule rule)
    {
        (Query, QueryKey, Category, ProductId, Kind) = (rule.Query ?? "", Tuning.QueryKey.Of(rule.Query), rule.Category ?? "", rule.ProductId, rule.Kind);
        (Place, From, Until) = (rule.Kind == PlaceKind.Pin ? rule.Place : 0, rule.From, rule.Until);
    }
}
