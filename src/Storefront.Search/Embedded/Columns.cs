using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Storefront.Search.Embedded;

/// <summary>
/// Numbers, ids and counted values of one segment, read once and kept in memory as long as the segment lives. A good has a hundred facts, of which a page
/// counts a dozen: Lucene's own doc values would read all hundred for each hit, a column for each attribute reads what is asked for.
/// </summary>
internal sealed class Columns
{
    /// <summary>About a kilobyte each. Beyond that it begins anew: what is asked for often is soon there again.</summary>
    private const int MostKept = 5_000;

    private static readonly ConditionalWeakTable<object, Columns> _bySegment = [];

    private readonly ConcurrentDictionary<string, NumberColumn?> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Field, string Prefix), ValueColumn> _values = new();
    private readonly ConcurrentDictionary<int, IReadOnlyDictionary<string, string>> _kept = new();
    private string[]? _ids;

    public static Columns Of(AtomicReader segment) => _bySegment.GetOrCreateValue(segment.CoreCacheKey);

    /// <summary>Null where no document of the segment has the number.</summary>
    public NumberColumn? Number(AtomicReader segment, string field) => _numbers.GetOrAdd(field, _ => ReadNumbers(segment, field));

    public string[] Ids(AtomicReader segment) => _ids ??= ReadIds(segment);

    /// <summary>What comes back with a hit. Lucene unpacks sixteen kilobytes for each, a third of a question's time; the first hits are the same for many questions.</summary>
    public IReadOnlyDictionary<string, string> Kept(AtomicReader segment, int document)
    {
        if (_kept.TryGetValue(document, out var known))
        {
            return known;
        }

        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        return _kept[document] = LuceneDocuments.Kept(segment.Document(document));
    }

    /// <summary>The field's values that begin so, each with its documents, deleted ones included.</summary>
    public ValueColumn Values(AtomicReader segment, string field, string prefix)
    {
        if (_values.TryGetValue((field, prefix), out var known))
        {
            return known;
        }

        var column = ReadValues(segment, field, prefix);
        if (column.Values.Length > 0)
        {
            // What does not exist is not kept: anybody may ask for it by any name.
            _values[(field, prefix)] = column;
        }

        return column;
    }

    private static NumberColumn? ReadNumbers(AtomicReader segment, string field)
    {
        if (segment.GetNumericDocValues(field) is not { } stored || segment.GetDocsWithField(field) is not { } has)
        {
            return null;
        }

        var numbers = new double[segment.MaxDoc];
        for (var document = 0; document < numbers.Length; document++)
        {
            numbers[document] = has.Get(document) ? BitConverter.Int64BitsToDouble(stored.Get(document)) : double.NaN;
        }

        return new NumberColumn(numbers);
    }

    private static string[] ReadIds(AtomicReader segment)
    {
        var ids = new string[segment.MaxDoc];
        Array.Fill(ids, "");
        Each(segment, LuceneDocuments.Id, "", null, (term, documents) =>
        {
            for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
            {
                ids[document] = term;
            }
        });
        return ids;
    }

    private static ValueColumn ReadValues(AtomicReader segment, string field, string prefix)
    {
        var values = new List<string>();
        var documents = new List<int[]>();
        Each(segment, field, prefix, term => term.StartsWith(prefix, StringComparison.Ordinal), (term, found) =>
        {
            var list = new List<int>();
            for (var document = found.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = found.NextDoc())
            {
                list.Add(document);
            }

            values.Add(term);
            documents.Add([.. list]);
        });
        return new ValueColumn([.. values], [.. documents]);
    }

    private static void Each(AtomicReader segment, string field, string from, Func<string, bool>? goesOn, Action<string, DocsEnum> take)
    {
        if (segment.GetTerms(field) is not { } terms)
        {
            return;
        }

        var term = terms.GetEnumerator();
        DocsEnum? documents = null;
        for (var status = term.SeekCeil(new BytesRef(from)); status != TermsEnum.SeekStatus.END; status = term.MoveNext() ? TermsEnum.SeekStatus.FOUND : TermsEnum.SeekStatus.END)
        {
            var text = term.Term.Utf8ToString();
            if (goesOn is not null && !goesOn(text))
            {
                return;
            }

            take(text, documents = term.Docs(null, documents, DocsFlags.NONE));
        }
    }
}

/// <param name="Numbers">By document; not a number where it has none.</param>
internal sealed record NumberColumn(double[] Numbers);

internal sealed record ValueColumn(string[] Values, int[][] Documents);
