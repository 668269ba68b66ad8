using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;
using Storefront.Kernel.Markets;
using Storefront.Search.Data;

namespace Storefront.Web.Search.Results;

/// <summary>What people look for lately and find, the most frequent first. Kept for some minutes.</summary>
public sealed class PopularSearches(HybridCache cache, IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int Most = 500;

    private const int Days = 30;

    /// <summary>One person's own text is shown to nobody else.</summary>
    private const int FewestTimes = 5;

    /// <summary>The log knows no people; who comes again on another day is likely to be somebody else.</summary>
    private const int FewestDays = 2;

    /// <summary>A text that nobody chose anything for may have been sent by a machine.</summary>
    private const int FewestClicks = 2;

    private static readonly HybridCacheEntryOptions _some = new() { Expiration = TimeSpan.FromMinutes(10), LocalCacheExpiration = TimeSpan.FromMinutes(10) };

    public async ValueTask<IReadOnlyList<PopularSearch>> RunAsync(Market market, CancellationToken cancellation) =>
        (await cache.GetOrCreateAsync($"search:popular:{market.Segment}", async stop => await LoadAsync(market, stop), _some, cancellationToken: cancellation)).Searches;

    private async Task<Popular> LoadAsync(Market market, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var since = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-Days);
        return new Popular(await scope.ServiceProvider.GetRequiredService<SearchDb>().QueryDays.AsNoTracking()
            .Where(day => day.Market == market.Segment && day.Day >= since && day.LastResults > 0)
            .GroupBy(day => day.Query)
            .Select(same => new { Text = same.Max(day => day.Typed)!, Results = same.Max(day => day.LastResults), Times = same.Sum(day => day.Times), Clicks = same.Sum(day => day.Clicks), Days = same.Count() })
            .Where(search => search.Times >= FewestTimes && search.Clicks >= FewestClicks && search.Days >= FewestDays)
            .OrderByDescending(search => search.Times).ThenBy(search => search.Text)
            .Take(Most)
            .Select(search => new PopularSearch(search.Text, search.Results))
            .ToListAsync(cancellation));
    }

    [ImmutableObject(true)]
    private sealed record Popular(IReadOnlyList<PopularSearch> Searches);
}

/// <param name="Results">That it had last.</param>
[ImmutableObject(true)]
public sealed record PopularSearch(string Text, int Results);
