using Microsoft.Extensions.Caching.Memory;
using Storefront.Kernel.Markets;

namespace Storefront.Web.Search.Results;

/// <summary>
/// Remembers for some minutes what stands beside the results of a text, so that the next page of them asks the index once and not several times. Texts are
/// endless, so the memory is bounded by what it holds.
/// </summary>
public sealed class LikelyShelves : IDisposable
{
    private const int MostCharacters = 4_000_000;

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    public Beside? Find(Market market, ResultsQuery query) => _known.Get<Beside>(Key(market, query));

    public Beside Keep(Market market, ResultsQuery query, Beside beside) => _known.Set(Key(market, query), beside, new MemoryCacheEntryOptions
    {
        AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5),
        Size = 200 + query.Text.Length + beside.Also.Sum(kind => kind.First.Sum(row => 200 + row.Title.Length + row.Snippet.Length)),
    });

    public void Dispose() => _known.Dispose();

    private static (string Market, string Text, bool IsExact) Key(Market market, ResultsQuery query) => (market.Segment, query.Text.ToUpperInvariant(), query.IsExact);
}

/// <param name="Shelf">Slug of the category whose attributes narrow the results; null where they lie too far apart.</param>
/// <param name="Also">The first few of the other kinds.</param>
public sealed record Beside(string? Shelf, IReadOnlyList<AlsoFound> Also);
