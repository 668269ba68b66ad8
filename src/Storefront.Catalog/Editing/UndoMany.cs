using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Editing;

/// <summary>Takes a bulk action back, wherever nobody has changed the same field since.</summary>
public sealed class UndoMany(CatalogDb db, ChangeMany change)
{
    /// <returns>How many products are as they were.</returns>
    public async Task<int> RunAsync(Guid batch, string who, CancellationToken cancellation)
    {
        var rows = await db.Changes.AsNoTracking().Where(row => row.Batch == batch).ToListAsync(cancellation);
        var ids = rows.Select(row => row.ProductId).Distinct().ToList();
        var later = await db.Changes.AsNoTracking().Where(row => ids.Contains(row.ProductId) && row.Batch != batch)
            .Select(row => new { row.ProductId, row.Field, row.Version }).ToListAsync(cancellation);
        var wanted = rows.Where(row => row.OldText is not null && !later.Exists(other => other.ProductId == row.ProductId && other.Field == row.Field && other.Version > row.Version))
            .GroupBy(row => row.ProductId).ToDictionary(same => same.Key, same => same.ToDictionary(row => row.Field, row => row.OldText!));
        return (await change.RunAsync(wanted, who, Guid.CreateVersion7(), cancellation)).Changed;
    }
}
