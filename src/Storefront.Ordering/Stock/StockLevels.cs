using Microsoft.EntityFrameworkCore;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Stock;

internal sealed class StockLevels(OrderingDb db, TimeProvider clock) : IStockLevels
{
    // A verb may run beside the shop, so the write lock is given back often.
    private const int BatchSize = 200;

    /// <summary>Every list asks it, so it is made once.</summary>
    private static readonly Func<OrderingDb, IReadOnlyCollection<Guid>, IAsyncEnumerable<StockLevel>> _find = EF.CompileAsyncQuery((OrderingDb db, IReadOnlyCollection<Guid> variantIds) => db.Stock.AsNoTracking()
        .Where(item => variantIds.Contains(item.VariantId))
        .Select(item => new StockLevel(item.VariantId, item.OnHand, item.OnHand - item.Reserved, item.NextDelivery)));

    public async Task<IReadOnlyDictionary<Guid, StockLevel>> FindAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellation) => variantIds.Count == 0
        ? new Dictionary<Guid, StockLevel>()
        : await _find(db, variantIds).ToDictionaryAsync(level => level.VariantId, cancellationToken: cancellation);

    public async Task BookOpeningAsync(IReadOnlyCollection<OpeningBalance> balances, CancellationToken cancellation)
    {
        foreach (var batch in balances.Chunk(BatchSize))
        {
            try
            {
                await BookBatchAsync(batch, cancellation);
            }
            catch (DbUpdateException refused) when (refused.IsDuplicate())
            {
                // Another node books the same: what it wrote is found now, and passed over.
                db.ChangeTracker.Clear();
                await BookBatchAsync(batch, cancellation);
            }
        }
    }

    private async Task BookBatchAsync(OpeningBalance[] balances, CancellationToken cancellation)
    {
        var variantIds = balances.Select(balance => balance.VariantId).Distinct().ToList();
        var known = await db.Stock.Where(item => variantIds.Contains(item.VariantId)).Select(item => item.VariantId).ToHashSetAsync(cancellation);
        var booked = await db.StockMovements
            .Where(movement => variantIds.Contains(movement.VariantId) && movement.Reason == MovementReason.Opening)
            .Select(movement => new { movement.VariantId, movement.Cause })
            .ToListAsync(cancellation);
        var open = balances.ExceptBy(booked.Select(row => (row.VariantId, row.Cause)), balance => (balance.VariantId, balance.Cause)).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var now = clock.GetUtcNow();
        await db.WriteAsync(
            async () =>
            {
                foreach (var balance in open)
                {
                    db.StockMovements.Add(StockMovement.Opening(balance, now));
                    if (known.Add(balance.VariantId))
                    {
                        db.Stock.Add(new StockItem { VariantId = balance.VariantId, OnHand = balance.Pieces, NextDelivery = balance.NextDelivery });
                    }
                    else
                    {
                        await db.Stock.Where(item => item.VariantId == balance.VariantId).ExecuteUpdateAsync(
                            set => set.SetProperty(item => item.OnHand, item => item.OnHand + balance.Pieces)
                                .SetProperty(item => item.NextDelivery, item => balance.NextDelivery ?? item.NextDelivery),
                            cancellation);
                    }
                }

                await db.SaveChangesAsync(cancellation);
            },
            cancellation);
        db.ChangeTracker.Clear();
    }
}
