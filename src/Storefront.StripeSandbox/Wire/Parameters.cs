using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Storefront.StripeSandbox.Wire;

/// <summary>Form-encoded parameters with nested brackets (<c>line_items[0][price_data][currency]</c>), read by their path.</summary>
internal sealed class Parameters
{
    private const int MostMetadata = 50;
    private const int LongestMetadataKey = 40;
    private const int LongestMetadataValue = 500;
    private const int LongestBody = 1 << 20;

    private readonly SortedDictionary<string, string> _values;
    private readonly HashSet<string> _read;
    private readonly string _prefix;

    private Parameters(SortedDictionary<string, string> values, HashSet<string> read, string prefix) =>
        (_values, _read, _prefix) = (values, read, prefix);

    /// <summary>The same for two requests that ask for the same.</summary>
    public string Canonical => string.Join('&', _values.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>Minimal APIs bind a parameter of this type by it; read once for a request.</summary>
    public static async ValueTask<Parameters> BindAsync(HttpContext http)
    {
        if (http.Features.Get<Parameters>() is { } known)
        {
            return known;
        }

        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add(values, http.Request.QueryString.Value ?? "");
        if (http.Request.Method == HttpMethods.Post)
        {
            Add(values, await ReadBodyAsync(http));
        }

        var parameters = new Parameters(values, [], "");
        http.Features.Set(parameters);
        return parameters;
    }

    public bool Has(string name) => _values.Keys.Any(key => key == Key(name) || key.StartsWith(Key(name) + "[", StringComparison.Ordinal));

    public string? Text(string name, int longest = 5000)
    {
        _read.Add(Key(name));
        if (!_values.TryGetValue(Key(name), out var value) || value.Length == 0)
        {
            return null;
        }

        return value.Length <= longest
            ? value
            : throw StripeError.Invalid($"Invalid string: {value[..10]}...; must be at most {longest} characters", Key(name));
    }

    public string RequiredText(string name, int longest = 5000) =>
        Text(name, longest) ?? throw StripeError.Invalid($"Missing required param: {Key(name)}.", Key(name), "parameter_missing");

    public string? OneOf(string name, params string[] allowed)
    {
        var value = Text(name);
        return value is null || allowed.Contains(value)
            ? value
            : throw StripeError.Invalid($"Invalid {name}: must be one of {string.Join(", ", allowed)}", Key(name));
    }

    public long? Number(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw StripeError.Invalid($"Invalid integer: {text}", Key(name), "parameter_invalid_integer");
    }

    public bool? Flag(string name) => OneOf(name, "true", "false") is { } text ? text == "true" : null;

    /// <summary>A list of texts, written <c>name[0]=</c> or <c>name[]=</c>.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var found = new List<string>();
        foreach (var (key, value) in Below(name))
        {
            _read.Add(key);
            found.Add(value);
        }

        return found;
    }

    public Dictionary<string, string> Metadata(string name = "metadata")
    {
        var map = new Dictionary<string, string>();
        foreach (var (path, value) in Below(name))
        {
            _read.Add(path);
            var key = path[(Key(name).Length + 1)..^1];
            if (key.Length > LongestMetadataKey || value.Length > LongestMetadataValue)
            {
                throw StripeError.Invalid($"Metadata keys can have up to {LongestMetadataKey} characters and values up to {LongestMetadataValue}.", path);
            }

            if (value.Length > 0)
            {
                map[key] = value;
            }
        }

        return map.Count <= MostMetadata
            ? map
            : throw StripeError.Invalid($"You can have up to {MostMetadata} metadata keys.", Key(name));
    }

    /// <summary>The elements of an array of objects, in the order of their index.</summary>
    public IReadOnlyList<Parameters> Items(string name)
    {
        var indexes = Below(name)
            .Select(pair => pair.Key[(Key(name).Length + 1)..])
            .Select(rest => rest[..Math.Max(0, rest.IndexOf(']', StringComparison.Ordinal))])
            .Distinct()
            .Select(index => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw StripeError.Invalid("Invalid array", Key(name)))
            .Order();
        return [.. indexes.Select(index => In($"{name}[{index.ToString(CultureInfo.InvariantCulture)}]"))];
    }

    public Parameters In(string name) => new(_values, _read, Key(name));

    public string Key(string name)
    {
        if (_prefix.Length == 0)
        {
            return name;
        }

        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? $"{_prefix}[{name}]" : $"{_prefix}[{name[..bracket]}]{name[bracket..]}";
    }

    /// <summary>Parameters that change nothing here.</summary>
    public void Ignore(params string[] names)
    {
        foreach (var name in names)
        {
            _read.Add(Key(name));
            _read.UnionWith(Below(name).Select(pair => pair.Key));
        }
    }

    /// <summary>A misspelt parameter is a fault at Stripe, not silence; so is one that this sandbox could not honour.</summary>
    public void RefuseTheRest()
    {
        if (_values.Keys.FirstOrDefault(key => !_read.Contains(key)) is { } unknown)
        {
            throw StripeError.Invalid($"Received unknown parameter: {unknown}", unknown, "parameter_unknown");
        }
    }

    private IEnumerable<KeyValuePair<string, string>> Below(string name)
    {
        var start = Key(name) + "[";
        return _values.Where(pair => pair.Key.StartsWith(start, StringComparison.Ordinal));
    }

    private static void Add(SortedDictionary<string, string> values, string encoded)
    {
        var unnumbered = new Dictionary<string, int>();
        foreach (var pair in new QueryStringEnumerable(encoded))
        {
            var key = pair.DecodeName().ToString();
            if (key.EndsWith("[]", StringComparison.Ordinal))
            {
                var next = unnumbered.GetValueOrDefault(key);
                unnumbered[key] = next + 1;
                key = $"{key[..^2]}[{next.ToString(CultureInfo.InvariantCulture)}]";
            }

            values[key] = pair.DecodeValue().ToString();
        }
    }

    private static async Task<string> ReadBodyAsync(HttpContext http)
    {
        // Beyond it Kestrel answers 413 by itself.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LongestBody;
        }

        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(http.RequestAborted);
    }
}
