using System.Text.RegularExpressions;

namespace Storefront.Search.Words;

/// <summary>
/// What a thing is, as its English title says: in "HP Q6233A camera case Holster Brown" a camera case, in "Lamp for the mp2225 projector" a lamp. A title does
/// not mark its noun, but it stands last before what it is for, comes with, or measures; and makers' lists write it small among capitals.
/// </summary>
internal static partial class Heads
{
    /// <summary>What can follow the noun, or stand small without being one.</summary>
    private static readonly HashSet<string> _no = [.. ("""
        black white silver gray grey red blue green pink yellow orange purple brown gold beige cyan magenta violet turquoise ivory bronze transparent clear
        multicolor multicolour color colour colours colors graphite titanium chrome matt matte gloss glossy
        steel stainless aluminium aluminum metal plastic rubber leather nylon cotton wood wooden glass lithium alkaline rechargeable round square opaque
        auto automatic manual indoor outdoor male female shielded unshielded snagless utp stp qwerty qwertz azerty english german french italian spanish dutch
        a an the and or of for with w to in on at by from as is per incl including included inc new edition version series type model original genuine compatible universal
        pixels pixel cm mm inch ppm dpi rpm hz mhz ghz gb mb tb mah lumens pc pcs piece pieces pack set sets single dual double triple twin pair max min approx up high low
        wired wireless internal external mini micro small large slim compact portable professional pro plus premium basic standard deluxe ultra super light heavy duty
        head-band in-ear stereo mono analog digital windows home premium professional android sata usb hdmi vga dvi wi-fi bluetooth lcd led plasma laser inkjet thermal optical
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <param name="brand">Stands before the noun in most titles, and is none.</param>
    public static Noun Of(string title, string brand = "")
    {
        if (brand.Length > 0 && title.Length > brand.Length && title.StartsWith(brand, StringComparison.OrdinalIgnoreCase) && title[brand.Length] == ' ')
        {
            title = title[brand.Length..];
        }

        var kinds = new List<string>();
        var heads = new List<string>();
        foreach (Match small in Small().Matches(title))
        {
            Add(small.Value, kinds, heads);
        }

        Last(heads.Count > 0 ? Either().Replace(title, "") : title, kinds, heads);
        return new Noun([.. kinds.Where(IsWord).Distinct()], [.. heads.Where(IsWord).Distinct()]);
    }

    /// <summary>What it is, as a fact of its own states: of what is for a "Desktop/Laptop" that is neither.</summary>
    public static Noun Stated(string kind) => Of(Either().Replace(kind, ""));

    /// <summary>What stands behind "for", "replaces" and the like: what the thing goes with, not what it is.</summary>
    public static (string Own, string Fits) PartFits(string title) =>
        Fits().Match(title) is { Success: true, Index: > 0 } match ? (title[..match.Index], title[(match.Index + match.Length)..]) : (title, "");

    /// <summary>The last word before a measure and the like. Where only numbers and colours stand before it, the noun stands behind: "72V 2U Battery Pack".</summary>
    private static void Last(string title, List<string> kinds, List<string> heads)
    {
        foreach (var stretch in End().Split(title))
        {
            var words = Tokens.Of(stretch);
            while (words.Count > 0 && IsNone(words[^1]))
            {
                if (words[^1].Text == "pc" && stretch.Contains("PC", StringComparison.Ordinal))
                {
                    // A "Notebook PC" is either; "1 pc(s)" is none.
                    heads.Add("pc");
                }

                words.RemoveAt(words.Count - 1);
            }

            if (words.Count > 0)
            {
                kinds.AddRange(words.TakeLast(3).Where(word => word.Kind == TokenKind.Word && !word.Text.Any(char.IsAsciiDigit)).Select(word => Stem.Of(word.Text)));
                heads.Add(Stem.Of(words[^1].Text));
                return;
            }
        }
    }

    /// <summary>A letter alone is left over from a number or a plural: "Kbit/s", "outlet(s)".</summary>
    private static bool IsWord(string word) => word.Length > 1;

    private static bool IsNone(Token word) => word.Kind != TokenKind.Word || !IsWord(word.Text) || word.Text.Any(char.IsAsciiDigit) || _no.Contains(word.Text);

    private static void Add(string phrase, List<string> kinds, List<string> heads)
    {
        var run = new List<string>();
        foreach (var word in phrase.Split(' ').Append(""))
        {
            if (word.Length < 2 || _no.Contains(word))
            {
                // "power adapter/inverter" is either.
                heads.AddRange(run.Count == 0 ? [] : run[^1].Split('/').Select(either => Stem.Of(WordList.Bare(either))).Where(either => either.Length > 1));
                run.Clear();
                continue;
            }

            run.Add(word);
            kinds.AddRange(word.Split('/', '-').Select(Stem.Of).Where(part => part.Length > 1));
        }
    }

    [GeneratedRegex(@"(?<![\w.™®&/-])(?<!\d )[a-z][a-z/'-]+(?: [a-z][a-z/'-]+)*(?!\w|\(s\))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Small();

    [GeneratedRegex(@" (?:for|with|w/|from|to|and|incl\.?|in|on)(?= )| [-–—:|] |[,(;]| \d[\d.,]*(?: ?(?:cm|mm|m|gb|mb|tb|w|kw|v|l|ml|kg|g|mah|ah|pixels|dpi|ppm|pcs|x \d+)\b|"")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex End();

    /// <summary>"Desktop/Laptop" behind a noun says what it goes with.</summary>
    [GeneratedRegex(@"\b\p{Lu}[\w]+(?:/\p{Lu}\w*)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Either();

    [GeneratedRegex(@"\b(?:for(?: use with)?|replaces|replacement for|compatible with|fits|suits)(?: the| all)? ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fits();
}

/// <param name="Kinds">Words of the phrases that name the kind.</param>
/// <param name="Heads">The last word of each.</param>
internal sealed record Noun(IReadOnlyList<string> Kinds, IReadOnlyList<string> Heads);
