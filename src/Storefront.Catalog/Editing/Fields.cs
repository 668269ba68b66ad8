using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Storefront.Catalog.Editing;

/// <summary>
/// A product as its form shows it: text by field name, in the form's order. A name is <c>slug</c>, <c>en.name</c>, or for rows <c>group.key.field</c>, such as
/// <c>variant.{id}.usd</c>. One name serves the input, the sentence about what is wrong in it, the audit trail, and the comparison with what somebody else saved.
/// </summary>
public sealed class Fields : IEnumerable<KeyValuePair<string, string>>
{
    private readonly OrderedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Empty for a field that is not there.</summary>
    public string this[string name]
    {
        get => _texts.GetValueOrDefault(name, "");
        set => _texts[name] = value;
    }

    /// <summary>What was posted, with line ends of one kind and without characters that nobody types.</summary>
    public static Fields From(IEnumerable<KeyValuePair<string, string>> posted)
    {
        var fields = new Fields();
        foreach (var (name, text) in posted)
        {
            fields[name] = Clean(text);
        }

        return fields;
    }

    public Fields Copy() => From(_texts);

    public bool TryGet(string name, [NotNullWhen(true)] out string? text) => _texts.TryGetValue(name, out text);

    public bool Has(string name) => _texts.ContainsKey(name);

    public void Remove(string name) => _texts.Remove(name);

    /// <summary>Keys of the rows of a group, in order.</summary>
    public IReadOnlyList<string> Rows(string group) =>
    [
        .. _texts.Keys.Where(name => name.StartsWith(group + ".", StringComparison.Ordinal))
            .Select(name => name.Split('.', 3)).Where(parts => parts.Length == 3).Select(parts => parts[1]).Distinct(StringComparer.Ordinal),
    ];

    public void RemoveRow(string group, string key)
    {
        foreach (var name in _texts.Keys.Where(name => name.StartsWith($"{group}.{key}.", StringComparison.Ordinal)).ToList())
        {
            _texts.Remove(name);
        }
    }

    /// <summary>A key for a row that is not saved yet.</summary>
    public string NewKey(string group)
    {
        var taken = Rows(group).ToHashSet();
        return Enumerable.Range(1, int.MaxValue).Select(number => $"new-{number}").First(key => !taken.Contains(key));
    }

    /// <summary>Names whose text is not the same, those of either side that the other lacks included.</summary>
    public IEnumerable<string> DifferentFrom(Fields other) =>
        _texts.Keys.Union(other._texts.Keys).Where(name => _texts.GetValueOrDefault(name) != other._texts.GetValueOrDefault(name));

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _texts.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (character is '\n' or '\t' || !char.IsControl(character))
            {
                clean.Append(character);
            }
        }

        return clean.ToString().Trim();
    }
}
