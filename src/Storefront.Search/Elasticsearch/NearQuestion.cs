using System.Globalization;
using System.Text.Json.Nodes;
using Storefront.Search.Index;

namespace Storefront.Search.Elasticsearch;

/// <summary>Words that look like others, by the term suggester: the only one that knows words and not just documents.</summary>
internal static class NearQuestion
{
    private const int MostEdits = 2;

    /// <summary>It ranks by a likeness of its own, so we ask for more than we need and rank again.</summary>
    private const int More = 40;

    public static JsonObject Of(string field, IReadOnlyList<string> words, int most) => new()
    {
        ["size"] = 0,
        ["suggest"] = new JsonObject(words.Select((word, at) => KeyValuePair.Create(Name(at), (JsonNode?)new JsonObject
        {
            ["text"] = word,
            ["term"] = new JsonObject
            {
                ["field"] = IndexBody.Word(field),
                ["size"] = most + More,
                ["suggest_mode"] = "always",
                ["max_edits"] = MostEdits,
                ["prefix_length"] = 0,
                ["min_word_length"] = 1,
                // Its own limits keep frequent words out; the application knows better which word it doubts.
                ["max_term_freq"] = 1_000_000_000,
                ["max_inspections"] = 20,
            },
        }))),
    };

    public static IReadOnlyList<NearWord> Of(FoundAnswer answer, string word, int at, int most)
    {
        if (answer.Suggest?.GetValueOrDefault(Name(at)) is not { } lookedUp)
        {
            throw new IndexAwayException("The search server did not look up every word.");
        }

        return [.. lookedUp.SelectMany(one => one.Options)
            .Select(like => new NearWord(like.Text, EditDistance.Between(word, like.Text), like.Freq))
            .Where(near => near.Edits is > 0 and <= MostEdits)
            .OrderBy(near => near.Edits).ThenByDescending(near => near.Documents).ThenBy(near => near.Word, StringComparer.Ordinal)
            .Take(most)];
    }

    private static string Name(int at) => at.ToString(CultureInfo.InvariantCulture);
}
