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
            if (EditDistance.Between(word, text) is var edits and > 0 and <= MostEdits)
            {
                found.Add(new NearWord(text, edits, near.DocFreq));
            }
        }

        return [.. found.OrderBy(one => one.Edits).ThenByDescending(one => one.Documents).ThenBy(one => one.Word, StringComparer.Ordinal).Take(most)];
    }
}
