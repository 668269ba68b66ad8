using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Storefront.Kernel.Outbox;

namespace Storefront.Kernel.Data;

/// <summary>Writes of several statements that stand or fall together.</summary>
public static class WriteExtensions
{
    /// <summary>
    /// Runs <paramref name="write"/> in one transaction and commits it; if it throws, nothing of it stands. On SQLite it waits for its turn at the
    /// gate, so it must do nothing slow and nothing outside the database.
    /// </summary>
    public static async Task<T> WriteAsync<T>(this DbContext db, Func<Task<T>> write, CancellationToken cancellation)
    {
        var pending = PendingWrite.Of(db);
        if (pending.Spans)
        {
            return await write();
        }

        if (db.Database.IsSqlite())
        {
            pending.Turn = await db.GetService<WriteGate>().EnterAsync(cancellation);
        }

        try
        {
            pending.Spans = true;
            pending.Transaction = await db.Database.BeginTransactionAsync(cancellation);
            var result = await write();
            if (await pending.CommitAsync())
            {
                db.GetService<OutboxSignal>().Ring();
            }

            return result;
        }
        finally
        {
            await pending.EndAsync();
        }
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    public static Task WriteAsync(this DbContext db, Func<Task> write, CancellationToken cancellation) => db.WriteAsync(
        async () =>
        {
            await write();
            return true;
        },
        cancellation);

    /// <summary>Like <see cref="WriteAsync{T}"/>, for operations that may refuse: a refusal rolls everything back.</summary>
    public static async Task<Result<T>> TryWriteAsync<T>(this DbContext db, Func<Task<Result<T>>> write, CancellationToken cancellation)
        where T : notnull
    {
        try
        {
            return await db.WriteAsync(
                async () =>
                {
                    var result = await write();
                    return result.Succeeded ? result : throw new WriteAbandonedException(result.Refusal!);
                },
                cancellation);
        }
        catch (WriteAbandonedException abandoned)
        {
            db.ChangeTracker.Clear();
            return abandoned.Refusal;
        }
    }

    /// <summary>True if the database refused because a unique index already holds such a row: somebody was faster.</summary>
    public static bool IsDuplicate(this DbUpdateException refused) => refused.InnerException switch
    {
        Microsoft.Data.Sqlite.SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 2067 or 1555,
        Npgsql.PostgresException postgres => postgres.SqlState == Npgsql.PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    private sealed class WriteAbandonedException(Refusal refusal) : Exception
    {
        public Refusal Refusal { get; } = refusal;
    }
}
