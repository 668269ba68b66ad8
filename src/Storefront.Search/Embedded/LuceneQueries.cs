using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Storefront.Search.Index;
using Filter = Storefront.Search.Index.Filter;

namespace Storefront.Search.Embedded;

/// <summary>Says a <see cref="Clause"/> in Lucene's words.</summary>
internal sealed class LuceneQueries(IndexSearcher searcher)
{
    /// <summary>Lucene 4 multiplies BM25 by k1 + 1, newer engines do not; constant scores must weigh the same beside it in all.</summary>
    private const double Bm25Excess = 2.2;

    private readonly KnownWords _words = KnownWords.Of(searcher);

    public Query Of(Clause clause) => clause switch
    {
        WordClause word => Weighed(_words.Query(searcher, word.Field, word.Word), word.Weight / Bm25Excess),
        HasWord word => Weighed(new ConstantScoreQuery(_words.Query(searcher, word.Field, word.Word)), word.Weight),
        PhraseClause { Words: [var only] } phrase => Weighed(_words.Query(searcher, phrase.Field, only), phrase.Weight / Bm25Excess),
        PhraseClause phrase => Weighed(Phrase(phrase), phrase.Weight / Bm25Excess),
        PrefixClause prefix => Weighed(new PrefixQuery(new Term(prefix.Field, prefix.Prefix)) { MultiTermRewriteMethod = MultiTermQuery.CONSTANT_SCORE_FILTER_REWRITE }, prefix.Weight),
        BestOf best => Weighed(Best(best), best.Weight),
        AllOf { Must: [], Should: [] } all => Weighed(new MatchAllDocsQuery(), all.Weight),
        AllOf all => Weighed(All(all), all.Weight),
        PassClause pass => Weighed(new ConstantScoreQuery(new Passing(pass.Filter)), pass.Weight),
        _ => throw new ArgumentOutOfRangeException(nameof(clause), clause, "A clause that this engine does not know."),
    };

    private static Query Weighed(Query query, double weight)
    {
        query.Boost = (float)weight;
        return query;
    }

    private static PhraseQuery Phrase(PhraseClause clause)
    {
        var phrase = new PhraseQuery { Slop = clause.Slop };
        foreach (var word in clause.Words)
        {
            phrase.Add(new Term(clause.Field, word));
        }

        return phrase;
    }

    private DisjunctionMaxQuery Best(BestOf clause)
    {
        var best = new DisjunctionMaxQuery((float)clause.TieBreaker);
        foreach (var one in clause.Clauses)
        {
            best.Add(Of(one));
        }

        return best;
    }

    private BooleanQuery All(AllOf clause)
    {
        var all = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = clause.Least };
        foreach (var must in clause.Must)
        {
            all.Add(Of(must), Occur.MUST);
        }

        foreach (var should in clause.Should)
        {
            all.Add(Of(should), Occur.SHOULD);
        }

        return all;
    }

    private sealed class Passing(Filter filter) : Lucene.Net.Search.Filter
    {
        public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) =>
            BitsFilteredDocIdSet.Wrap(SegmentFilters.Bits(filter, context.AtomicReader), acceptDocs);
    }
}
