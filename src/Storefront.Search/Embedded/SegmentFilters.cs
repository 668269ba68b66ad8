using Lucene.Net.Index;
using Lucene.Net.Util;
using Storefront.Search.Index;
using Filter = Storefront.Search.Index.Filter;

namespace Storefront.Search.Embedded;

/// <summary>Which documents of a segment pass a filter, deleted ones included.</summary>
internal static class SegmentFilters
{
    public static FixedBitSet Bits(Filter filter, AtomicReader segment)
    {
        var bits = new FixedBitSet(segment.MaxDoc);
        switch (filter)
        {
            case AnyValue any:
                Terms(any.Field, any.Values, segment, bits);
                break;
            case IdFilter ids:
                Terms(LuceneDocuments.Id, ids.Ids, segment, bits);
                break;
            case ValueRange range:
                Range(range, segment, bits);
                break;
            case NumberRange range:
                Numbers(range, segment, bits);
                break;
            case AnyFilter any:
                foreach (var one in any.Filters)
                {
                    bits.Or(Bits(one, segment));
                }

                break;
            case AllFilters all:
                bits.Set(0, segment.MaxDoc);
                foreach (var one in all.Filters)
                {
                    bits.And(Bits(one, segment));
                }

                break;
            case NotFilter not:
                bits.Or(Bits(not.Filter, segment));
                bits.Flip(0, segment.MaxDoc);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(filter), filter, "A filter that this engine does not know.");
        }

        return bits;
    }

    private static void Terms(string field, IReadOnlyList<string> values, AtomicReader segment, FixedBitSet bits)
    {
        if (segment.GetTerms(field) is not { } terms)
        {
            return;
        }

        var term = terms.GetEnumerator();
        DocsEnum? documents = null;
        foreach (var value in values)
        {
            if (term.SeekExact(new BytesRef(value)))
            {
                bits.Or(documents = term.Docs(null, documents, DocsFlags.NONE));
            }
        }
    }

    private static void Range(ValueRange range, AtomicReader segment, FixedBitSet bits)
    {
        if (segment.GetTerms(range.Field) is not { } terms)
        {
            return;
        }

        var end = range.To is null ? null : new BytesRef(range.To);
        var term = terms.GetEnumerator();
        DocsEnum? documents = null;
        for (var status = term.SeekCeil(new BytesRef(range.From ?? "")); status != TermsEnum.SeekStatus.END; status = term.MoveNext() ? TermsEnum.SeekStatus.FOUND : TermsEnum.SeekStatus.END)
        {
            if (end is not null && term.Term.CompareTo(end) >= 0)
            {
                return;
            }

            bits.Or(documents = term.Docs(null, documents, DocsFlags.NONE));
        }
    }

    private static void Numbers(NumberRange range, AtomicReader segment, FixedBitSet bits)
    {
        if (Columns.Of(segment).Number(segment, range.Field) is not { } column)
        {
            return;
        }

        var (from, to) = (range.From ?? double.NegativeInfinity, range.To ?? double.PositiveInfinity);
        for (var document = 0; document < column.Numbers.Length; document++)
        {
            // Not a number lies between no ends.
            if (column.Numbers[document] >= from && column.Numbers[document] <= to)
            {
                bits.Set(document);
            }
        }
    }
}
