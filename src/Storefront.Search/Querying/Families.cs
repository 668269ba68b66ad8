using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Storefront.Search.Tuning;
using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>Words that mean the same: what staff said, at full weight, and common ones of the language. Looked up in the query, so that a change needs no new index.</summary>
internal sealed class Families
{
    private const int MostWords = 4;

    private static readonly ConditionalWeakTable<TuningBook, ConcurrentDictionary<string, Families>> _byBook = [];

    private readonly Dictionary<string, List<Alternative>> _alternatives = new(StringComparer.Ordinal);

    private Families(TuningBook book, Language language)
    {
        foreach (var synonym in book.Synonyms.Where(synonym => Language.Of(synonym.Language) == language))
        {
            foreach (var to in synonym.To)
            {
                Add(synonym.From, to, isOurs: false);
                if (synonym.IsTwoWay)
                {
                    Add(to, synonym.From, isOurs: false);
                    synonym.To.Where(other => other != to).ToList().ForEach(other => Add(to, other, isOurs: false));
                }
            }
        }

        var twins = new List<(string One, string Other)>();
        foreach (var line in WordFiles.Lines(language == Language.Zh ? "families-zh.txt" : "families-en.txt"))
        {
            if (line.Split('>') is [var from, var to])
            {
                to.Split(',').ToList().ForEach(one => Add(from, one, isOurs: true));
            }
            else
            {
                var same = line.Split('=');
                twins.AddRange(same.SelectMany(one => same.Where(other => other != one), (one, other) => (one, other)));
            }
        }

        // What is shown for a word is shown for its other spelling, too.
        var shown = twins.SelectMany(twin => Shown(twin.Other), (twin, alternative) => (twin.One, alternative.Text)).ToList();
        twins.ForEach(twin => Add(twin.One, twin.Other, isOurs: true));
        shown.ForEach(more => Add(more.One, more.Text, isOurs: true));

        Words = [.. _alternatives.Keys.Concat(_alternatives.Values.SelectMany(list => list).SelectMany(alternative => alternative.Words)).Where(Han.IsIn)];
    }

    /// <summary>Chinese words of the families, by which queries are parted, too.</summary>
    public IReadOnlyList<string> Words { get; }

    public static Families Of(TuningBook book, Language language) => _byBook.GetOrCreateValue(book).GetOrAdd(language.Tag, _ => new Families(book, language));

    /// <summary>The longest family that begins at a place.</summary>
    public (int Count, IReadOnlyList<Alternative> Alternatives) At(IReadOnlyList<QueryPart> parts, int start)
    {
        for (var count = Math.Min(MostWords, parts.Count - start); count > 0; count--)
        {
            if (_alternatives.TryGetValue(string.Join(' ', parts.Skip(start).Take(count).Select(part => part.Word)), out var found))
            {
                return (count, found);
            }
        }

        return (1, []);
    }

    private IEnumerable<Alternative> Shown(string text) => _alternatives.GetValueOrDefault(string.Join(' ', Taken(text)), []).Where(alternative => alternative.IsOurs);

    private void Add(string from, string to, bool isOurs)
    {
        var (key, words) = (string.Join(' ', Taken(from)), Taken(to));
        if (key.Length == 0 || words.Count == 0 || key == string.Join(' ', words))
        {
            return;
        }

        if (!_alternatives.TryGetValue(key, out var list))
        {
            _alternatives[key] = list = [];
        }

        if (!list.Any(known => known.Words.SequenceEqual(words)))
        {
            list.Add(new Alternative(words, to.Trim(), isOurs));
        }
    }

    private static List<string> Taken(string text) => [.. Tokens.Of(text).Select(WordList.Word)];
}

/// <param name="Text">As it is written, for marking in titles.</param>
/// <param name="IsOurs">From the common list, not from staff.</param>
internal sealed record Alternative(IReadOnlyList<string> Words, string Text, bool IsOurs);
