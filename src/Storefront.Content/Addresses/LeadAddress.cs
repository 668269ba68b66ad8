using Microsoft.EntityFrameworkCore;
using Storefront.Content.Data;

namespace Storefront.Content.Addresses;

/// <summary>Sets where an old address leads. Chains are shortened, so that nobody is sent twice, and a circle is refused.</summary>
public sealed class LeadAddress(ContentDb db, TimeProvider clock)
{
    public async Task<Result<Redirect>> RunAsync(string? from, string? to, string by, CancellationToken cancellation)
    {
        var wanted = Redirect.Of(from, to, by, clock.GetUtcNow());
        if (!wanted.Succeeded)
        {
            return wanted;
        }

        // Where the new target itself leads on.
        if (await db.Redirects.AsNoTracking().FirstOrDefaultAsync(next => next.From == wanted.Value.To, cancellation) is { } next)
        {
            wanted = Redirect.Of(wanted.Value.From, next.To, by, clock.GetUtcNow());
            if (!wanted.Succeeded)
            {
                return new Refusal(AddressTexts.LeadsInCircle, nameof(Redirect.To));
            }
        }

        var redirect = wanted.Value;
        if (await db.Redirects.FindAsync([redirect.From], cancellation) is { } standing)
        {
            standing.Lead(redirect);
        }
        else
        {
            db.Add(redirect);
        }

        // Those that led to what leads on from now.
        foreach (var before in await db.Redirects.Where(before => before.To == redirect.From).ToListAsync(cancellation))
        {
            before.Lead(redirect);
        }

        db.RemoveRange(await db.MissedAddresses.Where(missed => missed.Path == redirect.From).ToListAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
        return redirect;
    }
}
