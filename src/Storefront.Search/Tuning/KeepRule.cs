using Microsoft.EntityFrameworkCore;
using Storefront.Search.Data;

namespace Storefront.Search.Tuning;

/// <summary>Gives a product a place, or changes that. It holds for the next search within its dates.</summary>
public sealed class KeepRule(SearchDb db, FindTuning tuning, TimeProvider clock)
{
    /// <param name="id">Of the one to change; null for a new one.</param>
    /// <param name="typed">Whose product and category exist.</param>
    /// <returns>Null where there is none with that id.</returns>
    public async Task<Result<PlaceEntry>?> RunAsync(Guid? id, PlaceRule typed, string by, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var rule = Clean(typed);
        var entry = id is { } known ? await db.Rules.AsTracking().SingleOrDefaultAsync(entry => entry.Id == known, cancellation) : null;
        if (id is not null && entry is null)
        {
            return null;
        }

        if (PlaceEntry.Judge(rule, now) is { } wrong || (wrong = await ClashAsync(rule, id, now, cancellation)) is not null)
        {
            return wrong;
        }

        if (entry is null)
        {
            db.Add(entry = PlaceEntry.Of(rule, by, now));
        }
        else
        {
            entry.Say(rule, by, now);
        }

        return await db.KeepAsync(entry, new Refusal(TuningTexts.KnownProduct, nameof(PlaceRule.ProductId)), tuning, cancellation);
    }

    public static PlaceRule Clean(PlaceRule typed) => typed with
    {
        Query = QueryKey.Shown(typed.Query) is { Length: > 0 } query ? query : null,
        Category = string.IsNullOrWhiteSpace(typed.Category) ? null : typed.Category.Trim(),
    };

    private async Task<Refusal?> ClashAsync(PlaceRule rule, Guid? id, DateTimeOffset now, CancellationToken cancellation)
    {
        var (query, category) = (QueryKey.Of(rule.Query), rule.Category ?? "");
        var others = db.Rules.AsNoTracking().Where(entry => !entry.IsEnded && entry.Id != id);
        if (await others.CountAsync(cancellation) >= PlaceEntry.Most)
        {
            return new Refusal(TuningTexts.Full.With(PlaceEntry.Most));
        }

        var together = await others.Where(entry => entry.QueryKey == query && entry.Category == category).ToListAsync(cancellation);
        return together.Exists(entry => entry.ProductId == rule.ProductId) ? new Refusal(TuningTexts.KnownProduct, nameof(PlaceRule.ProductId))
            : together.Count >= PlaceEntry.MostTogether ? new Refusal(TuningTexts.TooManyTogether.With(PlaceEntry.MostTogether))
            : rule.Kind == PlaceKind.Pin && together.Exists(entry => entry.Kind == PlaceKind.Pin && entry.Place == rule.Place && Meet(entry, rule, now))
            ? new Refusal(TuningTexts.PlaceTaken.With(rule.Place), nameof(PlaceRule.Place))
            : null;
    }

    /// <summary>Both hold on some day to come.</summary>
    private static bool Meet(PlaceEntry one, PlaceRule other, DateTimeOffset now) =>
        (one.Until ?? DateTimeOffset.MaxValue) > (other.From ?? now) && (other.Until ?? DateTimeOffset.MaxValue) > (one.From ?? now) && (one.Until ?? DateTimeOffset.MaxValue) > now;
}
