namespace Storefront.Search.Tuning;

/// <summary>Pinned products by their places, from 0.</summary>
internal static class PinnedPlaces
{
    public static SortedDictionary<int, Guid> Of(IEnumerable<PlaceRule> rules)
    {
        var pins = new SortedDictionary<int, Guid>();
        foreach (var pin in rules.Where(rule => rule.Kind == PlaceKind.Pin).OrderBy(rule => rule.Place))
        {
            if (!pins.ContainsValue(pin.ProductId))
            {
                // Two for one place: the second takes the next.
                pins.Add(Enumerable.Range(Math.Max(0, pin.Place - 1), pins.Count + 1).First(place => !pins.ContainsKey(place)), pin.ProductId);
            }
        }

        return pins;
    }
}
