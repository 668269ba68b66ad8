using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Stock;

/// <summary>
/// Books pieces that somebody of the staff put on the shelf or found missing. All or none; a booking that is sent twice counts once. What orders have set aside
/// cannot be taken off.
/// </summary>
public sealed class BookPieces(OrderingDb db, TimeProvider clock)
{
    public const int MostAtOnce = 100_000;

    /// <param name="booking">Names it, so that a second click changes nothing.</param>
    /// <param name="pieces">How many came (positive) or went, by variant.</param>
    /// <param name="who">Of the staff.</param>
    /// <returns>The variant of which there are too few to take off, or null when all is booked.</returns>
    public async Task<Guid?> RunAsync(Guid booking, IReadOnlyDictionary<Guid, int> pieces, string who, CancellationToken cancellation)
    {
        Guid? missing = null;
        try
        {
            await db.TryWriteAsync<string>(
                async () =>
                {
                    missing = await BookAsync(booking, pieces, who, cancellation);
                    return missing is null ? "booked" : new Refusal(new Text("", ""));
                },
                cancellation);
        }
        catch (DbUpdateException refused) when (refused.IsDuplicate())
        {
            db.ChangeTracker.Clear();
        }

        return missing;
    }

    private async Task<Guid?> BookAsync(Guid booking, IReadOnlyDictionary<Guid, int> pieces, string who, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var cause = $"booking-{booking:N} {who}";
        cause = cause[..Math.Min(cause.Length, StockMovement.CauseMaxLength)];

        if (await db.StockMovements.AnyAsync(movement => movement.Cause == cause && pieces.Keys.Contains(movement.VariantId), cancellation))
        {
            return null;
        }

        // In one order for everybody, so that two who book the same things never wait for each other on PostgreSQL.
        foreach (var (variantId, count) in pieces.OrderBy(row => row.Key))
        {
            if (await db.AddAsync(variantId, count, cancellation) is not { } available)
            {
                if (count < 0 || await db.Stock.AnyAsync(item => item.VariantId == variantId, cancellation))
                {
                    return variantId;
                }

                db.Stock.Add(new StockItem { VariantId = variantId, OnHand = count });
                available = count;
            }

            db.StockMovements.Add(StockMovement.Booked(variantId, count, available, cause, now));
        }

        await db.SaveChangesAsync(cancellation);
        return null;
    }
}
