namespace Storefront.Search.Words;

/// <summary>
/// How Chinese is read, so that it is found by people who type letters: full syllables (<c>chongdianqi</c>) and initials (<c>cdq</c>). Only ever asked for
/// letters: a word must not find others that merely sound the same.
/// </summary>
internal static class Pinyin
{
    /// <summary>Longer stretches are not typed in one go.</summary>
    private const int MostSyllables = 6;

    private static readonly Dictionary<char, string> _readings = Readings();

    private static readonly HashSet<string> _syllables = [.. _readings.Values, .. _readings.Values.Where(reading => reading.Contains('v', StringComparison.Ordinal)).Select(reading => reading.Replace('v', 'u'))];

    private static readonly Dictionary<string, string[]> _words = Polyphones();

    private static readonly int _longest = _words.Keys.Max(word => word.Length);

    /// <summary>A syllable for each character of a run; null for one without a reading. ü is written v, as on a keyboard.</summary>
    public static IReadOnlyList<string?> Of(string run)
    {
        var syllables = new List<string?>(run.Length);
        while (syllables.Count < run.Length)
        {
            var place = syllables.Count;
            var length = Enumerable.Range(0, Math.Min(_longest, run.Length - place)).Select(i => Math.Min(_longest, run.Length - place) - i)
                .FirstOrDefault(length => _words.ContainsKey(run.Substring(place, length)));
            if (length > 0)
            {
                syllables.AddRange(_words[run.Substring(place, length)]);
            }
            else
            {
                syllables.Add(_readings.GetValueOrDefault(run[place]));
            }
        }

        return syllables;
    }

    /// <summary>Every stretch of a run as it may be typed. With v also as u, since both are.</summary>
    public static IEnumerable<string> Full(string run) => Stretches(run, 1, syllables => string.Concat(syllables))
        .SelectMany(typed => typed.Contains('v', StringComparison.Ordinal) ? [typed, typed.Replace('v', 'u')] : new[] { typed });

    /// <summary>The first letters of every stretch of at least two characters.</summary>
    public static IEnumerable<string> Initials(string run) => Stretches(run, 2, syllables => string.Concat(syllables.Select(syllable => syllable[0])));

    /// <summary>Whether letters can be read as syllables from end to end; the last may be unfinished.</summary>
    public static bool CanBe(string letters) => letters.Length is > 1 and <= 36 && letters.All(char.IsAsciiLetterLower) && Fits(letters, 0);

    private static IEnumerable<string> Stretches(string run, int least, Func<IEnumerable<string>, string> join)
    {
        var syllables = Of(run);
        for (var start = 0; start < syllables.Count; start++)
        {
            for (var length = 1; length <= MostSyllables && start + length <= syllables.Count && syllables[start + length - 1] is not null; length++)
            {
                if (length >= least)
                {
                    yield return join(syllables.Skip(start).Take(length).OfType<string>());
                }
            }
        }
    }

    private static bool Fits(string letters, int start)
    {
        // Reachable places, not recursion: 36 letters of "a" have too many ways to be read.
        var reached = new bool[letters.Length + 1];
        reached[start] = true;
        for (var place = start; place < letters.Length; place++)
        {
            for (var length = 1; reached[place] && length <= 6 && place + length <= letters.Length; length++)
            {
                reached[place + length] |= _syllables.Contains(letters.Substring(place, length));
            }
        }

        return reached[letters.Length];
    }

    private static Dictionary<char, string> Readings() => WordFiles.Lines("pinyin.txt")
        .Select(line => line.Split(' '))
        .SelectMany(parts => parts[1].Select(character => (Character: character, Reading: parts[0])))
        .ToDictionary(pair => pair.Character, pair => string.Intern(pair.Reading));

    private static Dictionary<string, string[]> Polyphones() => WordFiles.Lines("polyphones.txt")
        .Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => parts[1..], StringComparer.Ordinal);
}
