using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Storefront.IntegrationTests.Search.Contract;

/// <summary>
/// The API as its makers specify it: paths, query parameters and the names and kinds of what stands in a body. The specification at hand is that of the newest
/// flavour; where our servers speak otherwise, <see cref="_deviations"/> says so and why.
/// </summary>
internal sealed partial class ElasticsearchContract
{
    /// <summary>What we send on purpose although the specification at hand does not name it, by how the complaint begins, and why.</summary>
    private static readonly Dictionary<string, string> _deviations = new()
    {
        ["PUT /{index}: settings number_of_shards"] = "the flavour of the specification has no shards to choose; a server of one's own has",
        ["POST /{index}/_search: sort is no string"] = "a sort by a field, with its order; the excerpt spells out those by score, place and script only",
        ["POST /{index}/_search: suggest "] = "a suggester goes by a name of the asker's own; the excerpt names none",
        ["GET /_cat/indices: ?format"] = "common to all of _cat, and left out of the excerpt",
        ["GET /_cat/indices: ?bytes"] = "as above",
    };

    /// <summary>The excerpt holds the list of all indices only; every self-run server takes a name.</summary>
    private static readonly Dictionary<string, string> _longerPaths = new() { ["/_cat/indices/"] = "/_cat/indices" };

    private readonly JsonObject _contract;
    private readonly List<(Regex Path, string Template, JsonObject Methods)> _paths = [];

    private ElasticsearchContract(string file)
    {
        _contract = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        foreach (var (template, methods) in _contract["paths"]!.AsObject())
        {
            _paths.Add((new Regex($"^{Placeholder().Replace(template, "[^/]+")}$"), template, methods!.AsObject()));
        }

        // The more a path says, the earlier it is looked at: /_aliases is no index.
        _paths.Sort((one, other) => Placeholder().Count(one.Template).CompareTo(Placeholder().Count(other.Template)));
    }

    /// <summary>Null where the specification is not at hand.</summary>
    public static ElasticsearchContract? Find() => SharedFiles.Find("data", "elasticsearch_contract", "openapi_subset.json") is { } file ? new ElasticsearchContract(file) : null;

    /// <summary>What in a request the specification does not know.</summary>
    public IReadOnlyList<string> Complaints(string method, string pathAndQuery, string? body)
    {
        var (path, query) = pathAndQuery.Split('?', 2) is [var before, var after] ? (before, after) : (pathAndQuery, "");
        foreach (var (longer, known) in _longerPaths)
        {
            path = path.StartsWith(longer, StringComparison.Ordinal) ? known : path;
        }

        var match = _paths.FirstOrDefault(known => known.Path.IsMatch(path) && known.Methods.ContainsKey(method.ToLowerInvariant()));
        if (match.Template is null)
        {
            return [$"{method} {path}: path"];
        }

        var name = $"{method} {match.Template}";
        var operation = match.Methods[method.ToLowerInvariant()]!.AsObject();
        var parameters = (operation["parameters"]?.AsArray() ?? []).Select(parameter => Resolve(parameter!.AsObject())).Where(parameter => (string?)parameter["in"] == "query").Select(parameter => (string)parameter["name"]!).ToHashSet();
        var complaints = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')[0]).Where(parameter => !parameters.Contains(parameter)).Select(parameter => $"{name}: ?{parameter}").ToList();
        if (body is not null && !path.EndsWith("/_bulk", StringComparison.Ordinal))
        {
            if (operation["requestBody"] is not { } asked)
            {
                complaints.Add($"{name}: body");
            }
            else
            {
                var schema = Resolve(asked.AsObject())["content"]!["application/json"]!["schema"]!.AsObject();
                complaints.AddRange(Check(schema, JsonNode.Parse(body), name + ":"));
            }
        }

        return Unless(complaints);
    }

    private static IReadOnlyList<string> Unless(IReadOnlyList<string> complaints) => [.. complaints.Where(complaint => !_deviations.Keys.Any(known => complaint.StartsWith(known, StringComparison.Ordinal)))];

    /// <summary>A schema may offer several shapes; the one that fits best speaks.</summary>
    private List<string> Check(JsonObject schema, JsonNode? value, string at)
    {
        List<string>? best = null;
        foreach (var parts in Shapes(schema))
        {
            var complaints = CheckShape(parts, value, at);
            if (complaints.Count == 0)
            {
                return complaints;
            }

            best = best is null || complaints.Count < best.Count ? complaints : best;
        }

        return best ?? [];
    }

    private List<string> CheckShape(List<JsonObject> parts, JsonNode? value, string at)
    {
        var complaints = new List<string>();
        foreach (var part in parts)
        {
            if ((string?)part["type"] is { } type && !Fits(type, value) && !(value is null && (bool?)part["nullable"] == true))
            {
                complaints.Add($"{at} is no {type}");
            }

            if (part["enum"] is JsonArray allowed && value is JsonValue && !allowed.Any(one => JsonNode.DeepEquals(one, value)))
            {
                complaints.Add($"{at} is none of {string.Join(", ", allowed.Select(one => one?.ToString()))}");
            }

            foreach (var required in (part["required"]?.AsArray() ?? []).Select(one => (string)one!).Where(required => value is JsonObject given && !given.ContainsKey(required)))
            {
                complaints.Add($"{at} lacks {required}");
            }

            if (value is JsonArray items && part["items"] is JsonObject item)
            {
                complaints.AddRange(items.SelectMany((one, index) => Check(item, one, $"{at}[]")));
            }
        }

        if (value is JsonObject filled && complaints.Count == 0)
        {
            complaints.AddRange(filled.SelectMany(property => CheckProperty(parts, property.Key, property.Value, at)));
        }

        return complaints;
    }

    private IEnumerable<string> CheckProperty(List<JsonObject> parts, string name, JsonNode? value, string at)
    {
        if (parts.Select(part => part["properties"]?[name]).FirstOrDefault(known => known is not null) is { } schema)
        {
            return Check(schema.AsObject(), value, $"{at} {name}");
        }

        if (parts.Select(part => part["additionalProperties"]).FirstOrDefault(open => open is JsonObject) is { } other)
        {
            return Check(other.AsObject(), value, $"{at} *");
        }

        return parts.Any(IsOpen) ? [] : [$"{at} {name}"];
    }

    private static bool IsOpen(JsonObject part) => part["additionalProperties"] is JsonValue value && value.TryGetValue<bool>(out var open)
        ? open
        : (string?)part["type"] == "object" && part["properties"] is null && part["additionalProperties"] is null;

    /// <summary>Every way to read a schema: the parts of <c>allOf</c> together, one of each <c>oneOf</c>.</summary>
    private List<List<JsonObject>> Shapes(JsonObject schema)
    {
        schema = Resolve(schema);
        List<List<JsonObject>> shapes = [[schema]];
        foreach (var part in schema["allOf"]?.AsArray() ?? [])
        {
            shapes = [.. shapes.SelectMany(shape => Shapes(part!.AsObject()).Select(further => shape.Concat(further).ToList()))];
        }

        foreach (var choice in new[] { "oneOf", "anyOf" })
        {
            if (schema[choice] is JsonArray options)
            {
                shapes = [.. shapes.SelectMany(shape => options.SelectMany(option => Shapes(option!.AsObject())).Select(further => shape.Concat(further).ToList()))];
            }
        }

        return shapes;
    }

    private JsonObject Resolve(JsonObject schema)
    {
        while ((string?)schema["$ref"] is { } reference)
        {
            schema = reference.Split('/').Skip(1).Aggregate((JsonNode)_contract, (node, name) => node[name]!).AsObject();
        }

        return schema;
    }

    private static bool Fits(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("number" or "integer", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Placeholder();
}
