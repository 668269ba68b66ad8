using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Storefront.Search.Index;

namespace Storefront.Search.Embedded;

/// <summary>Words of a field that look like another.</summary>
internal static class NearWords
{
    private const int MostEdits = 2;

    public static IReadOnlyList<NearWord> Of(IndexReader reader, string field, string word, int most)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms || word.Length == 0)
        {
            return [];
        }

        var found = new List<NearWord>();
        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(field, word), MostEdits, 0, true);
        while (near.MoveNext())
        {
            var text = near.Term.Utf8ToString();
            if (Distance(word, text) is var edits and > 0 and <= MostEdits)
            {
                found.Add(new NearWord(text, edits, near.DocFreq));
            }
        }

        return [.. found.OrderBy(one => one.Edits).ThenByDescending(one => one.Documents).ThenBy(one => one.Word, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>Optimal string alignment: a swap of neighbours counts as one edit.</summary>
    public static int Distance(string one, string other)
    {
        var (before, last, now) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                now[j] = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                }
            }

            (before, last, now) = (last, now, before);
        }

        return last[other.Length];
    }
}
