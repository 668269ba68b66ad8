using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Products;

/// <summary>What goes with several products at once: what the shop says belongs to them, then what people bought in the same order. One statement.</summary>
public sealed class FindCompanions(CatalogDb db)
{
    private static readonly LinkKind[] _kinds = [LinkKind.Consumable, LinkKind.Accessory, LinkKind.GoesWith];

    /// <summary>Each once, with the first product that it goes with, none of them among those asked about; the best reason first.</summary>
    public async Task<IReadOnlyList<GoesWith>> RunAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellation)
    {
        var linked = db.Links.Where(link => productIds.Contains(link.ProductId) && !productIds.Contains(link.TargetId) && _kinds.Contains(link.Kind))
            .Select(link => new { link.ProductId, link.TargetId, Kind = (LinkKind?)link.Kind, link.Position });
        var bought = db.Companions.Where(other => productIds.Contains(other.ProductId) && !productIds.Contains(other.TargetId))
            .Select(other => new { other.ProductId, other.TargetId, Kind = (LinkKind?)null, other.Position });
        return
        [
            .. (await linked.Concat(bought).ToListAsync(cancellation))
                .OrderBy(row => row.Kind is { } kind ? Array.IndexOf(_kinds, kind) : _kinds.Length).ThenBy(row => row.Position).ThenBy(row => row.TargetId)
                .DistinctBy(row => row.TargetId)
                .Select(row => new GoesWith(row.TargetId, row.ProductId, row.Kind)),
        ];
    }
}

/// <param name="Kind">Null: people bought both in one order, more than once.</param>
public sealed record GoesWith(Guid ProductId, Guid With, LinkKind? Kind);
