using Microsoft.EntityFrameworkCore;
using Storefront.Contracts.Catalog;

namespace Storefront.Catalog.Shelves;

/// <summary>
/// One page of a list in which staff gave some goods a place. Only what is on the list anyway has one: a filter that leaves a good out is stronger than its pin.
/// </summary>
internal static class PlacedPage
{
    /// <param name="matching">All goods of the list.</param>
    /// <param name="page">From 1.</param>
    public static async Task<IReadOnlyList<Guid>> ReadAsync(IQueryable<Listing> matching, ShelfPlaces places, int page, CancellationToken cancellation)
    {
        var pinned = places.Pins.Values.ToList();
        var there = await matching.Where(listing => pinned.Contains(listing.ProductId)).Select(listing => listing.ProductId).ToListAsync(cancellation);
        var pins = places.Pins.Where(pin => there.Contains(pin.Value)).OrderBy(pin => pin.Key).ToList();
        var first = (page - 1) * ShelfQuery.PageSize;
        var (lifted, lowered) = (places.Lifted.ToList(), places.Lowered.ToList());
        var others = await matching.Where(listing => !there.Contains(listing.ProductId))
            .OrderBy(listing => lifted.Contains(listing.ProductId) ? 0 : lowered.Contains(listing.ProductId) ? 2 : 1)
            .ThenBy(listing => listing.Position).ThenBy(listing => listing.ProductId)
            .Skip(first - pins.Count(pin => pin.Key < first)).Take(ShelfQuery.PageSize)
            .Select(listing => listing.ProductId).ToListAsync(cancellation);
        return Merge(pins, new Queue<Guid>(others), first);
    }

    /// <summary>A pin beyond the end of the list stands at its end.</summary>
    private static List<Guid> Merge(List<KeyValuePair<int, Guid>> pins, Queue<Guid> others, int first)
    {
        var waiting = new Queue<KeyValuePair<int, Guid>>(pins.Where(pin => pin.Key >= first));
        var page = new List<Guid>();
        while (page.Count < ShelfQuery.PageSize && waiting.Count + others.Count > 0)
        {
            var isPinned = waiting.TryPeek(out var pin) && (pin.Key <= first + page.Count || others.Count == 0);
            page.Add(isPinned ? waiting.Dequeue().Value : others.Dequeue());
        }

        return page;
    }
}
