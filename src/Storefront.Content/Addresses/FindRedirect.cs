using Microsoft.EntityFrameworkCore;
using Storefront.Content.Data;

namespace Storefront.Content.Addresses;

/// <summary>Where an address that does not exist leads now; null if nobody said.</summary>
public sealed class FindRedirect(ContentDb db)
{
    public Task<string?> RunAsync(string path, CancellationToken cancellation) => ShopPath.Normalise(path) is { } from
        ? db.Redirects.Where(redirect => redirect.From == from).Select(redirect => redirect.To).FirstOrDefaultAsync(cancellation)
        : Task.FromResult<string?>(null);
}
