using Microsoft.EntityFrameworkCore;
using Storefront.Search.Data;

namespace Storefront.Search.Tuning;

/// <summary>Leads a query to a page, or changes where it leads. It holds for the next search.</summary>
public sealed class KeepRedirect(SearchDb db, FindTuning tuning, TimeProvider clock)
{
    /// <param name="id">Of the one to change; null for a new one.</param>
    /// <param name="typed">Whose page exists.</param>
    /// <returns>Null where there is none with that id.</returns>
    public async Task<Result<RedirectEntry>?> RunAsync(Guid? id, QueryRedirect typed, string by, CancellationToken cancellation)
    {
        var redirect = typed with { Query = QueryKey.Shown(typed.Query) };
        var entry = id is { } known ? await db.Redirects.AsTracking().SingleOrDefaultAsync(entry => entry.Id == known, cancellation) : null;
        if (id is not null && entry is null)
        {
            return null;
        }

        if (RedirectEntry.Judge(redirect) is { } wrong || (wrong = await ClashAsync(redirect, id, cancellation)) is not null)
        {
            return wrong;
        }

        if (entry is null)
        {
            db.Add(entry = RedirectEntry.Of(redirect, by, clock.GetUtcNow()));
        }
        else
        {
            entry.Say(redirect, by, clock.GetUtcNow());
        }

        return await db.KeepAsync(entry, Known(redirect), tuning, cancellation);
    }

    private static Refusal Known(QueryRedirect redirect) => new(TuningTexts.KnownQuery.With(redirect.Query), nameof(QueryRedirect.Query));

    private async Task<Refusal?> ClashAsync(QueryRedirect redirect, Guid? id, CancellationToken cancellation)
    {
        var (language, key) = (Language.Of(redirect.Language), QueryKey.Of(redirect.Query));
        var others = db.Redirects.AsNoTracking().Where(entry => !entry.IsEnded && entry.Id != id);
        return await others.CountAsync(cancellation) >= RedirectEntry.Most ? new Refusal(TuningTexts.Full.With(RedirectEntry.Most))
            : await others.AnyAsync(entry => entry.Language == language && entry.QueryKey == key, cancellation) ? Known(redirect)
            : null;
    }
}
