using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Storefront.Search.Index;
using Fields = Storefront.Search.Words.Fields;

namespace Storefront.Search.Embedded;

/// <summary>Keeps the best so many. In order of score or of chosen numbers, then of position, then of id, so that the same question always gives the same pages.</summary>
internal sealed class Ranking(IndexQuery query)
{
    private readonly int _most = query.Take <= 0 ? 0 : (int)Math.Min(int.MaxValue / 2, (long)query.Skip + query.Take);

    /// <summary>The worst of those kept on top.</summary>
    private readonly PriorityQueue<Ranked, Ranked> _kept = new(Comparer<Ranked>.Create((one, other) => other.CompareTo(one)));

    private AtomicReaderContext _leaf = null!;
    private double[]? _position;
    private double[]?[] _sort = [];
    private double[]?[] _factors = [];
    private FixedBitSet[] _rules = [];

    public void Enter(AtomicReaderContext leaf)
    {
        _leaf = leaf;
        if (_most == 0)
        {
            return;
        }

        var columns = Columns.Of(leaf.AtomicReader);
        _position = columns.Number(leaf.AtomicReader, Fields.Position)?.Numbers;
        _sort = [.. query.Sort.Select(key => columns.Number(leaf.AtomicReader, key.Number)?.Numbers)];
        _factors = query.Sort.Count > 0 ? [] : [.. query.Factors.Select(factor => columns.Number(leaf.AtomicReader, factor.Number)?.Numbers)];
        _rules = query.Sort.Count > 0 ? [] : [.. query.Rules.Select(rule => SegmentFilters.Bits(rule.Filter, leaf.AtomicReader))];
    }

    public void Add(int document, Scorer? scorer)
    {
        if (_most == 0)
        {
            return;
        }

        var score = scorer is null ? 1 : (double)scorer.GetScore();
        if (_sort.Length == 0)
        {
            score *= Multiplier(document);
        }

        var ranked = new Ranked(score, Keys(document), _position is { } positions && !double.IsNaN(positions[document]) ? positions[document] : double.PositiveInfinity, _leaf, document);
        if (_kept.Count < _most)
        {
            _kept.Enqueue(ranked, ranked);
        }
        else if (ranked.CompareTo(_kept.Peek()) < 0)
        {
            _kept.EnqueueDequeue(ranked, ranked);
        }
    }

    /// <summary>The page, best first.</summary>
    public IReadOnlyList<Ranked> Page() => _most == 0 ? [] : [.. _kept.UnorderedItems.Select(item => item.Element).Order().Skip(query.Skip).Take(query.Take)];

    private double Multiplier(int document)
    {
        var sum = 1.0;
        for (var i = 0; i < _factors.Length; i++)
        {
            if (_factors[i] is { } numbers && !double.IsNaN(numbers[document]))
            {
                sum += query.Factors[i].Factor * numbers[document];
            }
        }

        for (var i = 0; i < _rules.Length; i++)
        {
            if (_rules[i].Get(document))
            {
                sum *= query.Rules[i].Factor;
            }
        }

        return sum;
    }

    private double[]? Keys(int document)
    {
        if (_sort.Length == 0)
        {
            return null;
        }

        var keys = new double[_sort.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var number = _sort[i] is { } numbers ? numbers[document] : double.NaN;
            keys[i] = double.IsNaN(number) ? double.PositiveInfinity : query.Sort[i].Descending ? -number : number;
        }

        return keys;
    }
}

/// <param name="Keys">Lower is better; null where the score decides.</param>
internal readonly record struct Ranked(double Score, double[]? Keys, double Position, AtomicReaderContext Leaf, int Document) : IComparable<Ranked>
{
    public string Id => Columns.Of(Leaf.AtomicReader).Ids(Leaf.AtomicReader)[Document];

    public int CompareTo(Ranked other)
    {
        if (Keys is null)
        {
            if (Score != other.Score)
            {
                return other.Score.CompareTo(Score);
            }
        }
        else
        {
            for (var i = 0; i < Keys.Length; i++)
            {
                if (Keys[i] != other.Keys![i])
                {
                    return Keys[i].CompareTo(other.Keys[i]);
                }
            }
        }

        return Position != other.Position ? Position.CompareTo(other.Position) : string.CompareOrdinal(Id, other.Id);
    }
}
