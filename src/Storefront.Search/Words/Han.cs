namespace Storefront.Search.Words;

/// <summary>Chinese characters, of the Basic Multilingual Plane.</summary>
internal static class Han
{
    public static bool Is(char character) => character is (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') or '々' or '〇';

    public static bool IsIn(string text) => text.Any(Is);

    /// <summary>Every two neighbours; a lone character is its own.</summary>
    public static IEnumerable<string> Bigrams(string run)
    {
        if (run.Length == 1)
        {
            yield return run;
        }

        for (var i = 0; i + 1 < run.Length; i++)
        {
            yield return run.Substring(i, 2);
        }
    }

    /// <summary>The runs of a text.</summary>
    public static IEnumerable<string> Runs(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && Is(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return text[start..i];
            }
            else
            {
                i++;
            }
        }
    }
}
