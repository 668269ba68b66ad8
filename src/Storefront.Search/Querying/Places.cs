using Storefront.Search.Index;
using Storefront.Search.Tuning;

namespace Storefront.Search.Querying;

/// <summary>What staff said of places, for one request: pins by place from 0, and what is lifted or lowered.</summary>
internal sealed record Places(IReadOnlyDictionary<int, string> Pins, IReadOnlyList<RankRule> Rules)
{
    private const double Lifted = 2;
    private const double Lowered = 0.2;

    /// <summary>Pinned goods stand at their places; among the others they come last, where they are left out.</summary>
    private const double Last = 1e-9;

    public static Places Of(SearchRequest request, TuningBook book, DateTimeOffset now)
    {
        if (request.Scope != SearchScope.Products || request.Sort != SearchSort.BestMatch)
        {
            return new Places(new Dictionary<int, string>(), []);
        }

        var query = QueryKey.Of(request.Text);
        var rules = book.Rules.Where(rule => rule.HoldsAt(now)
            && (rule.Query is { } asked ? query.Length > 0 && QueryKey.Of(asked) == query : query.Length == 0 && rule.Category is { } category && request.Categories is [var only] && only == category)).ToList();
        var pins = PinnedPlaces.Of(rules).ToDictionary(pin => pin.Key, pin => DocumentId.Of(pin.Value));
        return new Places(pins,
        [
            .. rules.Where(rule => rule.Kind != PlaceKind.Pin).Select(rule => new RankRule(new IdFilter([DocumentId.Of(rule.ProductId)]), rule.Kind == PlaceKind.Boost ? Lifted : Lowered)),
            .. pins.Count > 0 ? [new RankRule(new IdFilter([.. pins.Values]), Last)] : Array.Empty<RankRule>(),
        ]);
    }
}
