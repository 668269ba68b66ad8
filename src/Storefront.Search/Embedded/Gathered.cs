using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Storefront.Search.Index;

namespace Storefront.Search.Embedded;

/// <summary>What one question found in each segment: hits, and for each chosen facet the documents that only it keeps out, by which its own values are counted.</summary>
internal sealed class Gathered
{
    private readonly List<Segment> _segments = [];

    private Gathered(string[] facets, Ranking ranking) => (Facets, Ranking) = (facets, ranking);

    public string[] Facets { get; }

    public Ranking Ranking { get; }

    public IReadOnlyList<Segment> Segments => _segments;

    public int Total { get; private set; }

    public static Gathered From(IndexSearcher searcher, Query? lucene, IndexQuery query, CancellationToken cancellation)
    {
        var facets = query.Chosen.Keys.ToArray();
        var gathered = new Gathered(facets, new Ranking(query));
        var weight = lucene is null ? null : searcher.CreateNormalizedWeight(lucene);
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            gathered.Gather(leaf, weight, query);
        }

        return gathered;
    }

    private void Gather(AtomicReaderContext leaf, Weight? weight, IndexQuery query)
    {
        var reader = leaf.AtomicReader;
        var passes = query.Filters.Count == 0 ? null : SegmentFilters.Bits(query.Filters.Count == 1 ? query.Filters[0] : new AllFilters(query.Filters), reader);
        var chosen = Facets.Select(facet => SegmentFilters.Bits(query.Chosen[facet], reader)).ToArray();
        var hits = new FixedBitSet(reader.MaxDoc);
        var nearly = chosen.Select(_ => new FixedBitSet(reader.MaxDoc)).ToArray();
        Ranking.Enter(leaf);

        var scorer = weight?.GetScorer(leaf, reader.LiveDocs);
        if (weight is null || scorer is not null)
        {
            var alive = reader.LiveDocs;
            for (var document = Next(scorer, -1, reader.MaxDoc, alive); document != DocIdSetIterator.NO_MORE_DOCS; document = Next(scorer, document, reader.MaxDoc, alive))
            {
                if (passes is not null && !passes.Get(document))
                {
                    continue;
                }

                switch (Misses(chosen, document))
                {
                    case -1:
                        hits.Set(document);
                        Total++;
                        Ranking.Add(document, scorer);
                        break;
                    case >= 0 and var only:
                        nearly[only].Set(document);
                        break;
                    default:
                        break;
                }
            }
        }

        _segments.Add(new Segment(reader, hits, nearly));
    }

    /// <returns>-1 where it passes all, the place of the one filter that keeps it out, -2 where several do.</returns>
    private static int Misses(FixedBitSet[] chosen, int document)
    {
        var missed = -1;
        for (var i = 0; i < chosen.Length; i++)
        {
            if (!chosen[i].Get(document))
            {
                if (missed >= 0)
                {
                    return -2;
                }

                missed = i;
            }
        }

        return missed;
    }

    private static int Next(Scorer? scorer, int document, int end, IBits? alive)
    {
        if (scorer is not null)
        {
            return scorer.NextDoc();
        }

        do
        {
            document++;
        }
        while (document < end && alive is not null && !alive.Get(document));
        return document < end ? document : DocIdSetIterator.NO_MORE_DOCS;
    }

    internal sealed record Segment(AtomicReader Reader, FixedBitSet Hits, FixedBitSet[] Nearly)
    {
        /// <param name="facet">Place of the facet whose own filter is left out; -1 leaves none out.</param>
        public FixedBitSet Counted(int facet)
        {
            if (facet < 0)
            {
                return Hits;
            }

            var both = (FixedBitSet)Hits.Clone();
            both.Or(Nearly[facet]);
            return both;
        }
    }
}
