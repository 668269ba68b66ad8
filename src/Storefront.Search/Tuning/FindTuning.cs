using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Storefront.Search.Data;

namespace Storefront.Search.Tuning;

/// <summary>
/// The current book. Costs no SQL most of the time: it is read anew after a change on this node, and every half minute because of the others. While it is
/// being read, and where the database is away, the one before serves on.
/// </summary>
public sealed class FindTuning(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FindTuning> complaints) : IDisposable
{
    private static readonly TimeSpan _kept = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan _beforeNextTry = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim _one = new(1, 1);

    private volatile TuningBook? _book;

    private int _changes;

    private int _changesRead = -1;

    private long _goodUntil;

    public async ValueTask<TuningBook> RunAsync(CancellationToken cancellation)
    {
        if (_book is { } book && _changesRead == _changes)
        {
            if (clock.GetTimestamp() < Volatile.Read(ref _goodUntil))
            {
                return book;
            }

            // What others changed may wait for a moment longer; only one search reads it.
            if (!await _one.WaitAsync(0, cancellation))
            {
                return book;
            }
        }
        else
        {
            await _one.WaitAsync(cancellation);
        }

        try
        {
            return _book is { } read && _changesRead == _changes && clock.GetTimestamp() < Volatile.Read(ref _goodUntil) ? read : await ReadAsync(cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Something was changed here: the next search sees it.</summary>
    public void Forget() => Interlocked.Increment(ref _changes);

    public void Dispose() => _one.Dispose();

    private async Task<TuningBook> ReadAsync(CancellationToken cancellation)
    {
        var changes = _changes;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            _book = await ReadAsync(scope.ServiceProvider.GetRequiredService<SearchDb>(), clock.GetUtcNow(), cancellation);
            _changesRead = changes;
            KeepFor(_kept);
        }
        // A search must not fail for want of its tuning.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            complaints.LogError(failure, "The tuning of the search could not be read; what was read before holds on.");
            _book ??= TuningBook.Empty;
            _changesRead = changes;
            KeepFor(_beforeNextTry);
        }

        return _book;
    }

    /// <summary>What staff said and did not end, in the order in which they said it; rules whose days are over are left out.</summary>
    private static async Task<TuningBook> ReadAsync(SearchDb db, DateTimeOffset now, CancellationToken cancellation) => new(
        [.. (await db.Synonyms.AsNoTracking().Where(entry => !entry.IsEnded).OrderBy(entry => entry.Id).ToListAsync(cancellation)).Select(entry => entry.ToSynonym())],
        [.. (await db.Rules.AsNoTracking().Where(entry => !entry.IsEnded && (entry.Until == null || entry.Until > now)).OrderBy(entry => entry.Id).ToListAsync(cancellation)).Select(entry => entry.ToRule())],
        [.. (await db.Redirects.AsNoTracking().Where(entry => !entry.IsEnded).OrderBy(entry => entry.Id).ToListAsync(cancellation)).Select(entry => entry.ToRedirect())]);

    private void KeepFor(TimeSpan time) => Volatile.Write(ref _goodUntil, clock.GetTimestamp() + (long)(time.TotalSeconds * clock.TimestampFrequency));
}
