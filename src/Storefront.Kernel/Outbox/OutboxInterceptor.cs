using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Storefront.Contracts;
using Storefront.Kernel.Data;

namespace Storefront.Kernel.Outbox;

/// <summary>Before a save, writes what the entities raised into the outbox, in the same transaction; on SQLite also takes the context's turn at the gate.</summary>
public sealed class OutboxInterceptor(WriteGate gate, OutboxSignal signal, TimeProvider clock) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = eventData.Context!;
        var pending = PendingWrite.Of(db);
        if (!pending.Spans && db.Database.IsSqlite())
        {
            pending.Turn = await gate.EnterAsync(cancellationToken);
        }

        try
        {
            var raised = Raised(db).SelectMany(entity => entity.Raised).ToList();
            if (raised.Count > 0)
            {
                pending.HasEvents = true;
                if (db.Database.CurrentTransaction is null)
                {
                    pending.Transaction = await db.Database.BeginTransactionAsync(cancellationToken);
                }

                foreach (var happened in raised)
                {
                    db.Add(await MessageAsync(db, happened, cancellationToken));
                }
            }
        }
        catch
        {
            await EndUnlessSpannedAsync(db, pending);
            throw;
        }

        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        var db = eventData.Context!;
        foreach (var entity in Raised(db))
        {
            entity.ForgetRaised();
        }

        foreach (var written in db.ChangeTracker.Entries<OutboxMessage>().Where(entry => entry.State == EntityState.Unchanged && entry.Entity.DeliveredAt is null).ToList())
        {
            written.State = EntityState.Detached;
        }

        var pending = PendingWrite.Of(db);
        if (!pending.Spans && await pending.CommitAsync())
        {
            signal.Ring();
        }

        return result;
    }

    public override async Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) =>
        await EndUnlessSpannedAsync(eventData.Context!, PendingWrite.Of(eventData.Context!));

    public override async Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) =>
        await EndUnlessSpannedAsync(eventData.Context!, PendingWrite.Of(eventData.Context!));

    /// <summary>The events stay with their entities, so that a second attempt to save announces them again.</summary>
    private static async Task EndUnlessSpannedAsync(DbContext db, PendingWrite pending)
    {
        foreach (var unsent in db.ChangeTracker.Entries<OutboxMessage>().Where(entry => entry.State == EntityState.Added).ToList())
        {
            unsent.State = EntityState.Detached;
        }

        if (!pending.Spans)
        {
            await pending.EndAsync();
        }
    }

    private static IEnumerable<IRaisesEvents> Raised(DbContext db) =>
        db.ChangeTracker.Entries<IRaisesEvents>().Select(entry => entry.Entity).Where(entity => entity.Raised.Count > 0);

    private async Task<OutboxMessage> MessageAsync(DbContext db, IEvent happened, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return new OutboxMessage
        {
            EventId = happened.EventId,
            Type = EventNames.NameOf(happened),
            Body = EventNames.Write(happened),
            Stream = happened.Stream,
            Sequence = await NextAsync(db, happened.Stream, cancellation),
            RaisedAt = now,
        };
    }

    private static async Task<long> NextAsync(DbContext db, string stream, CancellationToken cancellation)
    {
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = """
            INSERT INTO outbox_streams ("Name", "Last") VALUES (@stream, 1)
            ON CONFLICT ("Name") DO UPDATE SET "Last" = outbox_streams."Last" + 1 RETURNING "Last"
            """;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@stream", stream);
        command.Parameters.Add(parameter);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture);
    }
}
