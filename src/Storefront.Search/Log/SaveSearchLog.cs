using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Storefront.Search.Log;

/// <summary>Writes the notes down once a second, and what is left when the shop stops.</summary>
public sealed class SaveSearchLog(SearchLog log, IServiceScopeFactory scopes, ILogger<SaveSearchLog> complaints) : BackgroundService
{
    private const int MostAtOnce = 2_000;

    private static readonly TimeSpan _between = TimeSpan.FromSeconds(1);

    /// <summary>Never disposed of: a host may stop its services after it has let go of them, and this one holds no handle.</summary>
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Writes all that waits.</summary>
    public async Task FlushAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            while (log.Take(MostAtOnce) is { Count: > 0 } notes)
            {
                await WriteAsync(notes, cancellation);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await FlushAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await log.WaitAsync(stoppingToken))
            {
                await Task.Delay(_between, stoppingToken);
                await FlushAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // StopAsync writes the rest.
        }
    }

    private async Task WriteAsync(List<LogEntry> notes, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<WriteSearchLog>().RunAsync(notes, cancellation);
        }
        // A database that is away costs some figures, and nothing else: they are not worth piling up for.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.Lose(notes.Count);
            complaints.LogError(failure, "{Count} notes of searches could not be written.", notes.Count);
        }
    }
}
