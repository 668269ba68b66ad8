using Storefront.Contracts.Catalog;

namespace Storefront.Search.Tuning;

/// <summary>Tells the catalogue what staff said of a category at the editor's desk.</summary>
internal sealed class TellShelfPlaces(FindTuning tuning, TimeProvider clock) : IShelfPlaces
{
    public async ValueTask<ShelfPlaces> FindAsync(string category, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var rules = (await tuning.RunAsync(cancellation)).Rules.Where(rule => rule.Category == category && rule.Query is null && rule.HoldsAt(now)).ToList();
        return rules.Count == 0 ? ShelfPlaces.None : new ShelfPlaces(PinnedPlaces.Of(rules), Of(PlaceKind.Boost), Of(PlaceKind.Bury));

        IReadOnlyList<Guid> Of(PlaceKind kind) => [.. rules.Where(rule => rule.Kind == kind).Select(rule => rule.ProductId).Distinct()];
    }
}
