using System.Text.Json.Nodes;
using Storefront.Search.Words;

namespace Storefront.Search.Elasticsearch;

/// <summary>
/// How an index is made. Fields are told apart by what they stand in (<c>w</c>ords, <c>k</c>eywords, <c>n</c>umbers), so a new field of a document needs no change
/// here; attributes are values, not fields, so there are never more than some dozens. Change anything, and <see cref="IndexName.CurrentSchema"/> goes up.
/// </summary>
internal static class IndexBody
{
    /// <summary>Of our own, at the root.</summary>
    public const string Id = "id";
    public const string Mark = "mark";
    public const string Sequence = "sequence";

    /// <summary>Comes back with a hit, is not searched.</summary>
    public const string Kept = "kept";

    /// <summary>Far more goods than anybody pages through; the server's own limit is 10,000.</summary>
    public const int Window = 100_000;

    public static string Word(string field) => "w." + field;

    public static string Keyword(string field) => "k." + field;

    public static string Number(string field) => "n." + field;

    public static JsonObject Of(string buildingAlias) => new()
    {
        ["aliases"] = Json.Of(buildingAlias, new JsonObject()),
        ["settings"] = new JsonObject
        {
            // One shard: counts are exact and scores comparable, and twenty thousand goods are a few dozen megabytes.
            ["number_of_shards"] = 1,
            ["auto_expand_replicas"] = "0-1",
            // Nobody asks it until it is whole.
            ["refresh_interval"] = "-1",
            ["max_result_window"] = Window,
            // Only the blank parts words: whitespace of other kinds that somebody pastes into a name is a word's own affair.
            ["analysis"] = new JsonObject
            {
                ["tokenizer"] = Json.Of("blanks", new JsonObject { ["type"] = "char_group", ["tokenize_on_chars"] = Json.Array([" "]) }),
                ["analyzer"] = Json.Of("words", new JsonObject { ["type"] = "custom", ["tokenizer"] = "blanks" }),
            },
        },
        ["mappings"] = new JsonObject
        {
            ["dynamic"] = "strict",
            ["date_detection"] = false,
            // Words are read once, when they are written; a hit brings only what it keeps.
            ["_source"] = Json.Of("includes", Json.Array([Mark, Sequence, Kept])),
            ["dynamic_templates"] = new JsonArray(
                Template("words", WordField()),
                Template("keywords", new JsonObject { ["type"] = "keyword" }),
                Template("numbers", new JsonObject { ["type"] = "double" })),
            ["properties"] = new JsonObject
            {
                [Id] = new JsonObject { ["type"] = "keyword" },
                [Mark] = Unsearched("keyword"),
                [Sequence] = Unsearched("long"),
                [Kept] = new JsonObject { ["type"] = "object", ["enabled"] = false },
                // The suggester complains about a field that no document has yet.
                ["w"] = Open(Json.Of(Fields.Spelling, WordField())),
                ["k"] = Open(),
                ["n"] = Open(),
            },
        },
    };

    private static JsonObject Template(string name, JsonObject mapping) =>
        Json.Of(name, new JsonObject { ["path_match"] = name[..1] + ".*", ["match_mapping_type"] = "*", ["mapping"] = mapping });

    private static JsonObject WordField() => new() { ["type"] = "text", ["analyzer"] = "words" };

    private static JsonObject Unsearched(string type) => new() { ["type"] = type, ["index"] = false, ["doc_values"] = false };

    private static JsonObject Open(JsonObject? known = null) => new() { ["type"] = "object", ["dynamic"] = "true", ["properties"] = known ?? [] };
}
