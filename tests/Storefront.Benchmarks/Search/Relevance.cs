using System.Globalization;
using Storefront.Contracts.Catalog;
using Storefront.Search.Index;

namespace Storefront.Benchmarks.Search;

/// <summary>How well the right things come first: figures that the tests hold above a floor.</summary>
internal static class Relevance
{
    /// <summary>NDCG at 10 with gain 2^grade − 1 over the queries that can rank anything: raw, what nobody judged counting 0, and condensed, without it.</summary>
    public static async Task<(double Raw, double Condensed, IReadOnlyList<(string Query, double Raw, double Condensed)> Each)> NdcgAsync(Judging judging, string judgments, CancellationToken cancellation)
    {
        var grades = File.ReadLines(judgments).Skip(1).Select(line => line.Split(',')).GroupBy(row => row[0])
            .ToDictionary(query => query.Key, query => query.ToDictionary(row => ReadGoods.Id(row[1]), row => int.Parse(row[2], CultureInfo.InvariantCulture)));
        var each = new List<(string, double, double)>();
        foreach (var (query, judged) in grades.Where(query => query.Value.Values.Max() >= 2 && query.Value.Values.Distinct().Skip(1).Any()).OrderBy(query => query.Key, StringComparer.Ordinal))
        {
            var found = new List<Guid>();
            for (var page = 1; page <= 12; page++)
            {
                var results = await judging.FindAsync(query, "en", cancellation, page);
                found.AddRange(results.Hits.Select(hit => hit.ProductId!.Value));
                if (found.Count >= results.Total || results.Hits.Count == 0 || found.Count(judged.ContainsKey) >= 10)
                {
                    break;
                }
            }

            var ideal = Gain(judged.Values.OrderDescending());
            each.Add((query, Gain(found.Select(id => judged.GetValueOrDefault(id))) / ideal, Gain(found.Where(judged.ContainsKey).Select(id => judged[id])) / ideal));
        }

        return (each.Average(one => one.Item2), each.Average(one => one.Item3), each);
    }

    /// <summary>Share of the goods that stand first when asked for by barcode, and by name or part number (where goods share one, any that bears it).</summary>
    public static async Task<(double ByGtin, double ByName, double ByNumber)> KnownItemAsync(Judging judging, IReadOnlyList<CatalogDocument> goods, int every, CancellationToken cancellation)
    {
        var numbers = goods.ToLookup(product => Key(product.Model), product => product.Id);
        var names = goods.ToLookup(product => Key(product.Words[0].Name), product => product.Id);
        var asked = goods.Where((_, i) => i % every == 0).ToList();
        var (gtin, ofGtin, name, number) = (0, 0, 0, 0);
        foreach (var product in asked)
        {
            if (product.Variants[0].Gtins is [var code, ..])
            {
                ofGtin++;
                gtin += await FirstAsync(judging, code.TrimStart('0'), cancellation) == product.Id ? 1 : 0;
            }

            name += await FirstAsync(judging, product.Words[0].Name, cancellation) is { } byName && names[Key(product.Words[0].Name)].Contains(byName) ? 1 : 0;
            number += await FirstAsync(judging, product.Model, cancellation) is { } byNumber && numbers[Key(product.Model)].Contains(byNumber) ? 1 : 0;
        }

        return ((double)gtin / ofGtin, (double)name / asked.Count, (double)number / asked.Count);
    }

    /// <summary>Share of typing errors after which the first hit of the right word is among the first three.</summary>
    public static async Task<(double Recall, IReadOnlyList<string> Missed)> TyposAsync(Judging judging, ISearchIndex index, IReadOnlyList<CatalogDocument> goods, int count, CancellationToken cancellation)
    {
        var missed = new List<string>();
        var typos = await Typos.OfAsync(index, goods, count, cancellation);
        foreach (var (right, wrong) in typos)
        {
            var first = await FirstAsync(judging, right, cancellation);
            var found = (await judging.FindAsync(wrong, "en", cancellation)).Hits.Take(3).Select(hit => hit.ProductId);
            if (first is not null && !found.Contains(first))
            {
                missed.Add($"{right}→{wrong}");
            }
        }

        return (1 - ((double)missed.Count / typos.Count), missed);
    }

    /// <summary>Mean precision among the first as many as there are, at most 10, of the queries that name a category.</summary>
    public static async Task<double> CategoriesAsync(Judging judging, string queries, CancellationToken cancellation)
    {
        var wanted = File.ReadLines(queries).Skip(1).Select(line => line.Split(',')).GroupBy(row => row[0]).ToDictionary(query => query.Key, query => query.Select(row => ReadGoods.Id(row[1])).ToHashSet());
        var sum = 0.0;
        foreach (var (query, ids) in wanted)
        {
            var most = Math.Min(10, ids.Count);
            sum += (await judging.FindAsync(query, "zh-cn", cancellation)).Hits.Take(most).Count(hit => ids.Contains(hit.ProductId!.Value)) / (double)most;
        }

        return sum / wanted.Count;
    }

    private static async Task<Guid?> FirstAsync(Judging judging, string text, CancellationToken cancellation) =>
        (await judging.FindAsync(text, "en", cancellation)).Hits is [var first, ..] ? first.ProductId : null;

    private static double Gain(IEnumerable<int> grades) => grades.Take(10).Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();

    private static string Key(string text) => Storefront.Search.Words.Codes.Key(text);
}
