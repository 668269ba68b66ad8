using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Storefront.Search.Index;

namespace Storefront.Search.Words;

/// <summary>Gathers what a document says, field by field, and marks the whole.</summary>
internal sealed class DocumentWriter
{
    private const int KeywordMaxLength = 256;

    private readonly SortedDictionary<string, List<string>> _words = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _keywords = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, double> _numbers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _kept = new(StringComparer.Ordinal);

    public void Words(string field, IEnumerable<string> words)
    {
        if (!_words.TryGetValue(field, out var list))
        {
            list = [];
        }

        list.AddRange(words.Where(word => word.Length > 0));
        if (list.Count > 0)
        {
            _words[field] = list;
        }
    }

    /// <summary>Both what is Latin and what is Chinese in a text.</summary>
    public void Text(string field, string fieldZh, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            var tokens = Tokens.Of(text);
            Words(field, WordList.Latin(tokens));
            Words(fieldZh, WordList.Bigrams(tokens));
        }
    }

    public void Keyword(string field, string? value)
    {
        if (value is { Length: > 0 and <= KeywordMaxLength })
        {
            if (!_keywords.TryGetValue(field, out var set))
            {
                _keywords[field] = set = new SortedSet<string>(StringComparer.Ordinal);
            }

            set.Add(value);
        }
    }

    public void Number(string field, double number) => _numbers[field] = number;

    public void Keep(string field, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _kept[field] = text;
        }
    }

    public IndexDocument Finish(string id) => new()
    {
        Id = id,
        Mark = Mark(),
        Words = _words.ToDictionary(field => field.Key, field => (IReadOnlyList<string>)field.Value, StringComparer.Ordinal),
        Keywords = _keywords.ToDictionary(field => field.Key, field => (IReadOnlyList<string>)[.. field.Value], StringComparer.Ordinal),
        Numbers = new Dictionary<string, double>(_numbers, StringComparer.Ordinal),
        Kept = new Dictionary<string, string>(_kept, StringComparer.Ordinal),
    };

    private string Mark()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (field, words) in _words)
        {
            Add(hash, field, string.Join(' ', words));
        }

        foreach (var (field, values) in _keywords)
        {
            Add(hash, field, string.Join('\n', values));
        }

        foreach (var (field, number) in _numbers)
        {
            Add(hash, field, number.ToString("R", CultureInfo.InvariantCulture));
        }

        foreach (var (field, text) in _kept)
        {
            Add(hash, field, text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 12));
    }

    private static void Add(IncrementalHash hash, string field, string value)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(field));
        hash.AppendData("\0"u8);
        hash.AppendData(Encoding.UTF8.GetBytes(value));
        hash.AppendData("\0"u8);
    }
}
