using System.Text.Json.Nodes;
using Storefront.Search.Index;

namespace Storefront.Search.Elasticsearch;

/// <summary>Says a <see cref="Clause"/> and a <see cref="Filter"/> in the server's query language. Texts are values in it, never syntax.</summary>
internal static class Queries
{
    /// <summary>These servers multiply BM25 by k1 + 1, as Lucene did before version 8; constant scores must weigh the same beside it in every engine.</summary>
    private const double Bm25Excess = 2.2;

    public static JsonObject Of(Clause clause) => clause switch
    {
        WordClause word => Word(word.Field, word.Word, word.Weight),
        HasWord word => Constant(Json.Of("term", Json.Of(IndexBody.Word(word.Field), Json.Of("value", word.Word))), word.Weight),
        PhraseClause { Words: [] } or BestOf { Clauses: [] } => Nothing(),
        PhraseClause { Words: [var only] } phrase => Word(phrase.Field, only, phrase.Weight),
        PhraseClause phrase => Json.Of("match_phrase", Json.Of(IndexBody.Word(phrase.Field), new JsonObject { ["query"] = string.Join(' ', phrase.Words), ["slop"] = phrase.Slop, ["boost"] = phrase.Weight / Bm25Excess })),
        PrefixClause prefix => Constant(Json.Of("prefix", Json.Of(IndexBody.Word(prefix.Field), Json.Of("value", prefix.Prefix))), prefix.Weight),
        BestOf best => Json.Of("dis_max", new JsonObject { ["queries"] = Json.Array(best.Clauses.Select(Of)), ["tie_breaker"] = best.TieBreaker, ["boost"] = best.Weight }),
        AllOf { Must: [], Should: [] } all => Everything(all.Weight),
        AllOf all => All(all),
        PassClause pass => Constant(Of(pass.Filter), pass.Weight),
        _ => throw new ArgumentOutOfRangeException(nameof(clause), clause, "A clause that this engine does not know."),
    };

    public static JsonObject Of(Filter filter) => filter switch
    {
        AnyValue { Values: [] } or AnyFilter { Filters: [] } or IdFilter { Ids: [] } => Nothing(),
        AnyValue { Values: [var only] } value => Json.Of("term", Json.Of(IndexBody.Keyword(value.Field), Json.Of("value", only))),
        AnyValue values => Json.Of("terms", Json.Of(IndexBody.Keyword(values.Field), Json.Array(values.Values))),
        ValueRange range => Range(IndexBody.Keyword(range.Field), ("gte", range.From), ("lt", range.To)),
        NumberRange range => Range(IndexBody.Number(range.Field), ("gte", range.From), ("lte", range.To)),
        AnyFilter any => Json.Of("bool", new JsonObject { ["should"] = Json.Array(any.Filters.Select(Of)), ["minimum_should_match"] = 1 }),
        AllFilters { Filters: [] } => Everything(),
        AllFilters all => Json.Of("bool", Json.Of("filter", Json.Array(all.Filters.Select(Of)))),
        NotFilter not => Json.Of("bool", Json.Of("must_not", Json.Array([Of(not.Filter)]))),
        IdFilter ids => Json.Of("terms", Json.Of(IndexBody.Id, Json.Array(ids.Ids))),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "A filter that this engine does not know."),
    };

    public static JsonObject Everything(double weight = 1) => Json.Of("match_all", Json.Of("boost", weight));

    private static JsonObject Nothing() => Json.Of("match_none", new JsonObject());

    private static JsonObject Word(string field, string word, double weight) =>
        Json.Of("term", Json.Of(IndexBody.Word(field), new JsonObject { ["value"] = word, ["boost"] = weight / Bm25Excess }));

    private static JsonObject Constant(JsonObject filter, double weight) => Json.Of("constant_score", new JsonObject { ["filter"] = filter, ["boost"] = weight });

    private static JsonObject All(AllOf all)
    {
        var both = new JsonObject { ["must"] = Json.Array(all.Must.Select(Of)), ["should"] = Json.Array(all.Should.Select(Of)), ["boost"] = all.Weight };
        if (all.Least > 0)
        {
            both["minimum_should_match"] = all.Least;
        }

        return Json.Of("bool", both);
    }

    private static JsonObject Range<T>(string field, params ReadOnlySpan<(string End, T? Value)> ends)
    {
        var range = new JsonObject();
        foreach (var (end, value) in ends)
        {
            if (value is not null)
            {
                range[end] = JsonValue.Create(value);
            }
        }

        // Open at both ends it asks for any value.
        return range.Count == 0 ? Json.Of("exists", Json.Of("field", field)) : Json.Of("range", Json.Of(field, range));
    }
}
