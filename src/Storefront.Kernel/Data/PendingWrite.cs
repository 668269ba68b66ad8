using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Storefront.Kernel.Outbox;

namespace Storefront.Kernel.Data;

/// <summary>What a context holds while it writes: its turn at the gate, its transaction, and whether events wait for the commit.</summary>
internal sealed class PendingWrite
{
    private static readonly ConditionalWeakTable<DbContext, PendingWrite> _pending = [];

    public IDisposable? Turn { get; set; }

    public IDbContextTransaction? Transaction { get; set; }

    /// <summary>True while <see cref="WriteExtensions.WriteAsync{T}"/> owns turn and transaction, so that SaveChanges must not end them.</summary>
    public bool Spans { get; set; }

    public bool HasEvents { get; set; }

    /// <summary>What the running save adds to the outbox.</summary>
    public List<OutboxMessage> Messages { get; } = [];

    public static PendingWrite Of(DbContext db) => _pending.GetOrCreateValue(db);

    /// <summary>Commits, whatever became of the request: a commit is never cancelled half way.</summary>
    public async Task<bool> CommitAsync()
    {
        if (Transaction is not null)
        {
            await Transaction.CommitAsync(CancellationToken.None);
        }

        var hadEvents = HasEvents;
        await EndAsync();
        return hadEvents;
    }

    /// <summary>Gives back what is held; an open transaction is rolled back by its disposal.</summary>
    public async Task EndAsync()
    {
        try
        {
            if (Transaction is not null)
            {
                await Transaction.DisposeAsync();
            }
        }
        finally
        {
            Turn?.Dispose();
            (Transaction, Turn, Spans, HasEvents) = (null, null, false, false);
        }
    }
}
