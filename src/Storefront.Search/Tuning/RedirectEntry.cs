namespace Storefront.Search.Tuning;

/// <summary>A query that leads to a page instead of results, as staff wrote it down.</summary>
public sealed class RedirectEntry : TuningEntry
{
    public const int QueryMaxLength = 100;

    public const int PathMaxLength = 400;

    public const int Most = 2_000;

    private RedirectEntry()
    {
    }

    public Language Language { get; private set; } = Language.En;

    public string Query { get; private set; } = "";

    /// <summary>Unique among those of the language that hold.</summary>
    public string QueryKey { get; private set; } = "";

    /// <summary>Below the market's segment; empty for the home page.</summary>
    public string Path { get; private set; } = "";

    public static RedirectEntry Of(QueryRedirect redirect, string by, DateTimeOffset now)
    {
        var entry = new RedirectEntry();
        entry.Take(redirect);
        entry.Say(redirect, by, now);
        return entry;
    }

    public void Say(QueryRedirect redirect, string by, DateTimeOffset now) => Change(by, now, () =>
    {
        Take(redirect);
        Hold();
    });

    public QueryRedirect ToRedirect() => new(Language.Tag, Query, Path);

    /// <summary>What is wrong with the redirect itself; whether there is such a page is for the pages to say. Null if nothing is.</summary>
    public static Refusal? Judge(QueryRedirect redirect) =>
        Tuning.QueryKey.Of(redirect.Query).Length == 0 ? new Refusal(TuningTexts.FromMissing, nameof(QueryRedirect.Query))
        : redirect.Query.Length > QueryMaxLength ? new Refusal(TuningTexts.TooLong.With(QueryMaxLength), nameof(QueryRedirect.Query))
        : redirect.Path.Length > PathMaxLength ? new Refusal(TuningTexts.TooLong.With(PathMaxLength), nameof(QueryRedirect.Path))
        : redirect.Path.Split('?', '/')[0] == "search" ? new Refusal(TuningTexts.LeadsToASearch, nameof(QueryRedirect.Path))
        : null;

    protected override string Write() => ToJson(ToRedirect());

    protected override void Read(string words) => Take(FromJson<QueryRedirect>(words));

    private void Take(QueryRedirect redirect)
    {
        (Language, Query, Path) = (Language.Of(redirect.Language), redirect.Query, redirect.Path);
        QueryKey = Tuning.QueryKey.Of(redirect.Query);
    }
}
