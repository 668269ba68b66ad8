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

                var sequences = await NextAsync(db, raised, cancellationToken);
                foreach (var happened in raised)
                {
                    var message = Message(happened, ++sequences[happened.Stream]);
                    pending.Messages.Add(message);
                    db.Add(message);
                }
            }
        }
        catch
        {
            await LetGoAsync(db);
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

        var pending = PendingWrite.Of(db);
        Release(db, pending);
        if (!pending.Spans && await pending.CommitAsync())
        {
            signal.Ring();
        }

        return result;
    }

    public override async Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) =>
        await LetGoAsync(eventData.Context!);

    public override async Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) =>
        await LetGoAsync(eventData.Context!);

    /// <summary>
    /// Saves, and gives the turn back after a lost race: that is no failure to EF, which tells no interceptor once it has rolled back. What changed is looked for
    /// once: EF would look again at each of our questions, and a save of ten thousand rows notices.
    /// </summary>
    public static async Task<int> SaveAsync(DbContext db, Func<Task<int>> save)
    {
        var looks = db.ChangeTracker.AutoDetectChangesEnabled;
        if (looks)
        {
            db.ChangeTracker.DetectChanges();
        }

        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await save();
        }
        catch (DbUpdateConcurrencyException)
        {
            await LetGoAsync(db);
            throw;
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = looks;
        }
    }

    /// <summary>The events stay with their entities, so that a second attempt to save announces them again.</summary>
    private static async Task LetGoAsync(DbContext db)
    {
        var pending = PendingWrite.Of(db);
        try
        {
            Release(db, pending);
        }
        finally
        {
            // Whatever state the context is in: a turn that is not given back would stop every writer of the shop.
            if (!pending.Spans)
            {
                await pending.EndAsync();
            }
        }
    }

    /// <summary>Lets go of this save's own messages and of no others: the dispatcher works on messages in a context of its own.</summary>
    private static void Release(DbContext db, PendingWrite pending)
    {
        foreach (var message in pending.Messages)
        {
            var entry = db.Entry(message);

            // After a save that failed its number is taken back; unseen, the next message with that number would be taken for this one.
            entry.DetectChanges();
            entry.State = EntityState.Detached;
        }

        pending.Messages.Clear();
    }

    private static IEnumerable<IRaisesEvents> Raised(DbContext db) =>
        db.ChangeTracker.Entries<IRaisesEvents>().Select(entry => entry.Entity).Where(entity => entity.Raised.Count > 0);

    private OutboxMessage Message(IEvent happened, long sequence) => new()
    {
        EventId = happened.EventId,
        Type = EventNames.NameOf(happened),
        Body = EventNames.Write(happened),
        Stream = happened.Stream,
        Sequence = sequence,
        RaisedAt = clock.GetUtcNow(),
    };

    /// <summary>Takes as many numbers of each stream as it has events here. Returns the number before the first of each.</summary>
    private static async Task<Dictionary<string, long>> NextAsync(DbContext db, IReadOnlyList<IEvent> raised, CancellationToken cancellation)
    {
        var before = new Dictionary<string, long>(StringComparer.Ordinal);

        // Always in the same order: two writers that hold one counter each and want the other's would end each other on PostgreSQL.
        foreach (var stream in raised.GroupBy(happened => happened.Stream, StringComparer.Ordinal).OrderBy(stream => stream.Key, StringComparer.Ordinal))
        {
            before[stream.Key] = await TakeAsync(db, stream.Key, stream.Count(), cancellation) - stream.Count();
        }

        return before;
    }

    private static async Task<long> TakeAsync(DbContext db, string stream, int count, CancellationToken cancellation)
    {
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = """
            INSERT INTO outbox_streams ("Name", "Last") VALUES (@stream, @count)
            ON CONFLICT ("Name") DO UPDATE SET "Last" = outbox_streams."Last" + excluded."Last" RETURNING "Last"
            """;
        Add(command, "@stream", stream);
        Add(command, "@count", (long)count);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
