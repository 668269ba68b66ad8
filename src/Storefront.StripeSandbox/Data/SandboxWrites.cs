using Storefront.StripeSandbox.Webhooks;

namespace Storefront.StripeSandbox.Data;

/// <summary>
/// Runs one write as one transaction, one at a time: SQLite takes a single writer, and Stripe's objects never show half a payment.
/// A caller who hangs up does not stop it, for the same reason that closing a connection to Stripe does not undo a charge.
/// </summary>
internal sealed class SandboxWrites(SandboxDb db, WriteGate gate, WebhookBell bell)
{
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        using var entered = await gate.EnterAsync();
        await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
        T result;
        try
        {
            result = await work();
            await db.SaveChangesAsync(CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch
        {
            // What was refused must not be saved by the next write of the same request.
            db.ChangeTracker.Clear();
            throw;
        }

        bell.Ring();
        return result;
    }

    public Task RunAsync(Func<Task> work) => RunAsync(async () =>
    {
        await work();
        return true;
    });
}
