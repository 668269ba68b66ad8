namespace Storefront.Search.Words;

/// <summary>Known Chinese words, by which a run of characters is parted: common ones and the catalogue's own.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 12;

    private static readonly HashSet<string> _common = [.. WordFiles.Lines("words-zh.txt").SelectMany(line => line.Split(' '))];

    private readonly HashSet<string> _own;

    private readonly Lexicon? _others;

    /// <param name="own">Names, categories, brands, labels; only what is Chinese in them counts.</param>
    public Lexicon(IEnumerable<string> own)
        : this(own, null)
    {
    }

    private Lexicon(IEnumerable<string> own, Lexicon? others) =>
        (_own, _others) = ([.. own.SelectMany(Han.Runs).Where(word => word.Length is > 1 and <= LongestWord)], others);

    public static Lexicon Common { get; } = new([]);

    /// <summary>Copies nothing: a catalogue has many words, and each query adds its few.</summary>
    public Lexicon With(IEnumerable<string> more) => new(more, this);

    public bool Knows(string word) => _common.Contains(word) || _own.Contains(word) || _others?.Knows(word) == true;

    /// <summary>The run in its fewest words, long ones first; what no word covers stays together as it stood.</summary>
    public IReadOnlyList<HanWord> Part(string run, bool evenIfKnown = false)
    {
        // Cheapest way from each place to the end: a word costs 1, a character in no word 1.1, so that unknown stretches are as short as can be.
        var cost = new double[run.Length + 1];
        var step = new int[run.Length];
        for (var start = run.Length - 1; start >= 0; start--)
        {
            (cost[start], step[start]) = (cost[start + 1] + 1.1, 0);
            for (var length = 2; length <= LongestWord && start + length <= run.Length; length++)
            {
                if (cost[start + length] + 1 <= cost[start] && !(evenIfKnown && length == run.Length) && Knows(run.Substring(start, length)))
                {
                    (cost[start], step[start]) = (cost[start + length] + 1, length);
                }
            }
        }

        var words = new List<HanWord>();
        for (var place = 0; place < run.Length;)
        {
            if (step[place] > 0)
            {
                words.Add(new HanWord(run.Substring(place, step[place]), true));
                place += step[place];
                continue;
            }

            var start = place;
            while (place < run.Length && step[place] == 0)
            {
                place++;
            }

            var rest = run[start..place];
            words.Add(new HanWord(rest, Knows(rest)));
        }

        return words;
    }

    /// <summary>The known words that a known word is made of, if it is wholly: 无线吸尘器 is 无线 and 吸尘器.</summary>
    public IReadOnlyList<string> Inside(string word) =>
        word.Length >= 4 && Part(word, evenIfKnown: true) is { Count: > 1 } parts && parts.All(part => part.IsKnown) ? [.. parts.Select(part => part.Word)] : [];
}

/// <param name="IsKnown">A word, not a stretch that is left over.</param>
internal readonly record struct HanWord(string Word, bool IsKnown);
