using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Search.Elasticsearch;

/// <summary>An <see cref="IndexQuery"/> as a search request.</summary>
internal sealed class Question(IndexQuery query, int milliseconds)
{
    /// <summary>Of the document that keeps the position, see <see cref="ElasticsearchIndex"/>: found by nobody.</summary>
    public const string PositionId = ".position";

    public const string Within = "within";

    /// <summary>Chosen facets that some count looks beyond. Only these have to wait until everything is counted; the others narrow what is looked at.</summary>
    private readonly HashSet<string> _sideways =
        [.. query.Counts.Select(count => count.Facet).Concat(query.Spreads.Select(spread => spread.Facet)).OfType<string>().Where(query.Chosen.ContainsKey)];

    public static string CountName(int count) => string.Create(CultureInfo.InvariantCulture, $"c{count}");

    public static string SpreadName(int spread) => string.Create(CultureInfo.InvariantCulture, $"s{spread}");

    public static JsonObject OnlyDocuments() => Json.Of("bool", Json.Of("must_not", Json.Array([PositionAside()])));

    /// <summary>Hits, counts, and of spreads the ends.</summary>
    public JsonObject First()
    {
        var take = query.Skip >= IndexBody.Window ? 0 : Math.Min(query.Take, IndexBody.Window - query.Skip);
        var body = Body(take, Ranked());
        if (take > 0)
        {
            body["from"] = query.Skip;
            body["_source"] = Json.Of("includes", Json.Array([IndexBody.Kept]));
            body["sort"] = Sort();
            body["explain"] = query.Explain;
        }

        if (_sideways.Count > 0)
        {
            body["post_filter"] = All(_sideways);
        }

        Aggregate(body, query.Counts.Select((count, at) => (CountName(at), count.Facet, Values(count)))
            .Concat(query.Spreads.Select((spread, at) => (SpreadName(at), spread.Facet, Json.Of("stats", Json.Of("field", IndexBody.Number(spread.Field)))))));
        return body;
    }

    /// <summary>Steps between the ends that the first answer told; null where there is nothing to step through. Asked without hits, so the server answers a repeated one from its memory.</summary>
    /// <param name="ends">By place among the spreads.</param>
    public JsonObject? Second(IReadOnlyDictionary<int, (double Least, double Greatest)> ends)
    {
        if (ends.Count == 0)
        {
            return null;
        }

        var body = Body(0, Matching());
        Aggregate(body, ends.Select(end => (SpreadName(end.Key), query.Spreads[end.Key].Facet, Steps(query.Spreads[end.Key], end.Value.Least, end.Value.Greatest))));
        return body;
    }

    private JsonObject Body(int take, JsonObject asked) => new()
    {
        ["query"] = asked,
        ["size"] = take,
        ["track_total_hits"] = true,
        // The server stops as well when nobody waits any more.
        ["timeout"] = string.Create(CultureInfo.InvariantCulture, $"{milliseconds}ms"),
    };

    private JsonObject Matching() => Json.Of("bool", new JsonObject
    {
        ["must"] = Json.Array([query.Clause is null ? Queries.Everything() : Queries.Of(query.Clause)]),
        ["filter"] = Json.Array(query.Filters.Select(Queries.Of).Concat(query.Chosen.Where(chosen => !_sideways.Contains(chosen.Key)).Select(chosen => Queries.Of(chosen.Value)))),
        ["must_not"] = Json.Array([PositionAside()]),
    });

    private static JsonObject PositionAside() => Json.Of("ids", Json.Of("values", Json.Array([PositionId])));

    /// <summary>Nothing is weighed where numbers alone say the order.</summary>
    private JsonObject Ranked() => query.Sort.Count > 0 ? Matching() : Ruled(Lifted(Matching()));

    private JsonObject Lifted(JsonObject matching) => query.Factors.Count == 0 ? matching : Score(
        matching,
        "sum",
        query.Factors.Select(factor => Json.Of("field_value_factor", new JsonObject { ["field"] = IndexBody.Number(factor.Number), ["factor"] = factor.Factor, ["missing"] = 0 })).Prepend(Json.Of("weight", 1)));

    private JsonObject Ruled(JsonObject lifted) => query.Rules.Count == 0 ? lifted : Score(
        lifted,
        "multiply",
        query.Rules.Select(rule => new JsonObject { ["filter"] = Queries.Of(rule.Filter), ["weight"] = rule.Factor }));

    private static JsonObject Score(JsonObject scored, string together, IEnumerable<JsonObject> functions) => Json.Of("function_score", new JsonObject
    {
        ["query"] = scored,
        ["functions"] = Json.Array(functions),
        ["score_mode"] = together,
        ["boost_mode"] = "multiply",
    });

    private JsonArray Sort()
    {
        var keys = query.Sort.Select(key => Key(key.Number, key.Descending ? "desc" : "asc")).Append(Key(Fields.Position, "asc")).Append(Json.Of(IndexBody.Id, Json.Of("order", "asc")));
        return Json.Array(query.Sort.Count > 0 ? keys : keys.Prepend(Json.Of("_score", Json.Of("order", "desc"))));
    }

    private static JsonObject Key(string number, string order) =>
        Json.Of(IndexBody.Number(number), new JsonObject { ["order"] = order, ["missing"] = "_last", ["unmapped_type"] = "double" });

    private JsonObject All(IEnumerable<string> facets) => Json.Of("bool", Json.Of("filter", Json.Array(facets.Order(StringComparer.Ordinal).Select(facet => Queries.Of(query.Chosen[facet])))));

    private void Aggregate(JsonObject body, IEnumerable<(string Name, string? Facet, JsonObject Counted)> counts)
    {
        var aggregations = new JsonObject();
        foreach (var (name, facet, counted) in counts)
        {
            var others = _sideways.Where(chosen => chosen != facet).ToList();
            aggregations[name] = new JsonObject
            {
                ["filter"] = others.Count == 0 ? Queries.Everything() : All(others),
                ["aggregations"] = Json.Of(Within, counted),
            };
        }

        if (aggregations.Count > 0)
        {
            body["aggregations"] = aggregations;
        }
    }

    private static JsonObject Values(Count count)
    {
        var terms = new JsonObject
        {
            ["field"] = IndexBody.Keyword(count.Field),
            ["size"] = count.Most,
            ["order"] = Json.Array([Json.Of("_count", "desc"), Json.Of("_key", "asc")]),

            // OpenSearch 2.19 reckons the counts of a question that matches everything from its dictionary, and fails at it with 500.
            ["execution_hint"] = "map",
        };
        if (count.Prefix is { Length: > 0 } prefix)
        {
            terms["include"] = Escaped(prefix) + ".*";
        }

        return Json.Of("terms", terms);
    }

    /// <summary>As a regular expression of Lucene that means exactly this text: a backslash makes any sign plain, but some letters special.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var sign in text)
        {
            if (sign < 128 && !char.IsAsciiLetterOrDigit(sign))
            {
                escaped.Append('\\');
            }

            escaped.Append(sign);
        }

        return escaped.ToString();
    }

    private static JsonObject Steps(Spread spread, double least, double greatest)
    {
        var width = (greatest - least) / spread.Steps;
        var ranges = Enumerable.Range(0, spread.Steps).Select(step =>
        {
            var range = Json.Of("key", step.ToString(CultureInfo.InvariantCulture));
            // The outer ends are open: every number lies in a step, whatever rounding did to the last bound.
            if (step > 0)
            {
                range["from"] = least + step * width;
            }

            if (step < spread.Steps - 1)
            {
                range["to"] = least + (step + 1) * width;
            }

            return range;
        });
        return Json.Of("range", new JsonObject { ["field"] = IndexBody.Number(spread.Field), ["ranges"] = Json.Array(ranges) });
    }
}
