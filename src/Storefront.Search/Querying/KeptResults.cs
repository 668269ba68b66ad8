using Microsoft.Extensions.Caching.Memory;
using Storefront.Search.Index;
using Storefront.Search.Tuning;

namespace Storefront.Search.Querying;

/// <summary>
/// What was found already, for as long as nothing in the index and in what staff said changed: what many search for is found once. An index that cannot tell
/// whether it changed is always asked.
/// </summary>
public sealed class KeptResults(ISearchIndex index, TimeProvider clock) : IDisposable
{
    private const int Most = 500;

    /// <summary>As long as the words of the catalogue are kept, which a question is read by.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <exception cref="IndexAwayException">The index cannot answer.</exception>
    public async Task<SearchResults> RunAsync(SearchRequest request, TuningBook book, Func<Task<SearchResults>> ask)
    {
        if (request.Explain || request.Tuning is not null || index.Snapshot is not { } snapshot)
        {
            return await ask();
        }

        // Rules begin and end by the clock.
        var minute = book.Rules.Count == 0 ? 0 : clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute;
        var key = (snapshot, book, request.Key(), minute);
        if (_kept.TryGetValue(key, out SearchResults? known))
        {
            return known!;
        }

        var found = await ask();
        _kept.Set(key, found, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = _longest });
        return found;
    }

    public void Dispose() => _kept.Dispose();
}
