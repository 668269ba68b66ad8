using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Storefront.Catalog.Importing;

/// <summary>
/// Does in the background what the office asks for, one import at a time. How far it is stands in the database; work that this process loses when it ends is shown as
/// interrupted, and somebody resumes or undoes it.
/// </summary>
public sealed class ImportDesk(IServiceScopeFactory scopes, ILogger<ImportDesk> log) : BackgroundService
{
    private readonly Channel<Work> _waiting = Channel.CreateUnbounded<Work>();

    /// <summary>Reads a file and checks it, until somebody has to decide.</summary>
    public void Prepare(Guid importId, ImportOrder order) => _waiting.Writer.TryWrite(new Work(importId, async (services, stop) => await services.GetRequiredService<ImportGoods>().PrepareAsync(importId, order, stop)));

    public void Apply(Guid importId) => _waiting.Writer.TryWrite(new Work(importId, async (services, stop) => await services.GetRequiredService<ImportGoods>().ApplyAsync(importId, new Progress<string>(), stop)));

    public void Undo(Guid importId) => _waiting.Writer.TryWrite(new Work(importId, async (services, stop) => await services.GetRequiredService<UndoImport>().GoOnAsync(importId, new Progress<string>(), stop)));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var work in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await RunAsync(work, stoppingToken);
        }
    }

    private async Task RunAsync(Work work, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await work.Do(scope.ServiceProvider, cancellation);
        }
        // The next one must not suffer from this one's trouble; this one is shown as interrupted.
        catch (Exception failure)
        {
            log.LogError(failure, "Import {Import} broke off.", work.ImportId);
            await BreakOffAsync(scope.ServiceProvider.GetRequiredService<ImportGoods>(), work.ImportId);
        }
    }

    private async Task BreakOffAsync(ImportGoods import, Guid importId)
    {
        try
        {
            await import.BreakOffAsync(importId);
        }
        // A database that is away: the silence of the import will say the same, a little later.
        catch (Exception failure)
        {
            log.LogError(failure, "That import {Import} broke off could not be noted.", importId);
        }
    }

    private sealed record Work(Guid ImportId, Func<IServiceProvider, CancellationToken, Task> Do);
}
