using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Stock;

/// <summary>
/// The guarded updates of a stock row. Each is one statement that changes the row only if it may, and tells what can be sold afterwards; nobody reads first
/// and writes later. The statements are the same on SQLite and PostgreSQL. All belong inside WriteAsync.
/// </summary>
internal static class StockUpdates
{
    /// <summary>Sets pieces aside. Null when there are not enough.</summary>
    public static Task<int?> ReserveAsync(this OrderingDb db, Guid variantId, int pieces, CancellationToken cancellation) => db.AvailableAfterAsync(
        $"""
        UPDATE ordering_stock SET "Reserved" = "Reserved" + {pieces}
        WHERE "VariantId" = {variantId} AND "OnHand" - "Reserved" >= {pieces}
        RETURNING "OnHand" - "Reserved" AS "Value"
        """,
        cancellation);

    /// <summary>Gives back pieces that were set aside.</summary>
    public static Task<int?> ReleaseAsync(this OrderingDb db, Guid variantId, int pieces, CancellationToken cancellation) => db.AvailableAfterAsync(
        $"""
        UPDATE ordering_stock SET "Reserved" = "Reserved" - {pieces}
        WHERE "VariantId" = {variantId} AND "Reserved" >= {pieces}
        RETURNING "OnHand" - "Reserved" AS "Value"
        """,
        cancellation);

    /// <summary>Takes pieces that were set aside out of the house.</summary>
    public static Task<int?> ShipAsync(this OrderingDb db, Guid variantId, int pieces, CancellationToken cancellation) => db.AvailableAfterAsync(
        $"""
        UPDATE ordering_stock SET "Reserved" = "Reserved" - {pieces}, "OnHand" = "OnHand" - {pieces}
        WHERE "VariantId" = {variantId} AND "Reserved" >= {pieces} AND "OnHand" >= {pieces}
        RETURNING "OnHand" - "Reserved" AS "Value"
        """,
        cancellation);

    /// <summary>Adds pieces, or takes off such as nobody has set aside. Null where there is no row yet, or too few.</summary>
    public static Task<int?> AddAsync(this OrderingDb db, Guid variantId, int pieces, CancellationToken cancellation) => db.AvailableAfterAsync(
        $"""
        UPDATE ordering_stock SET "OnHand" = "OnHand" + {pieces}
        WHERE "VariantId" = {variantId} AND "OnHand" - "Reserved" + {pieces} >= 0
        RETURNING "OnHand" - "Reserved" AS "Value"
        """,
        cancellation);

    private static async Task<int?> AvailableAfterAsync(this OrderingDb db, FormattableString update, CancellationToken cancellation)
    {
        var rows = await db.Database.SqlQuery<int>(update).ToListAsync(cancellation);
        return rows.Count == 0 ? null : rows[0];
    }
}
