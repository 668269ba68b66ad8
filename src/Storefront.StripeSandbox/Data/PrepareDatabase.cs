using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Storefront.StripeSandbox.Data;

/// <summary>Makes the database file before anything of the host starts; puts a file of an older shape aside, since test payments are not worth migrations.</summary>
internal sealed partial class PrepareDatabase(IServiceScopeFactory scopes, StripeSandboxOptions options, TimeProvider clock, ILogger<PrepareDatabase> log) : IHostedLifecycleService
{
    private static readonly string[] FileEndings = ["", "-wal", "-shm"];

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(options.DatabaseFile)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SandboxDb>();
        if (File.Exists(options.DatabaseFile) && await VersionAsync(db, cancellationToken) is not ("0" or SandboxDb.SchemaVersion))
        {
            PutAside();
        }

        if (await db.Database.EnsureCreatedAsync(cancellationToken))
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA user_version = " + SandboxDb.SchemaVersion, cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task<string> VersionAsync(SandboxDb db, CancellationToken cancellation) =>
        await db.Database.SqlQueryRaw<string>("SELECT CAST(user_version AS TEXT) AS Value FROM pragma_user_version").SingleAsync(cancellation);

    private void PutAside()
    {
        using (var connection = new SqliteConnection(options.ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        var aside = options.DatabaseFile + clock.GetUtcNow().ToString(".yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        foreach (var suffix in FileEndings.Where(suffix => File.Exists(options.DatabaseFile + suffix)))
        {
            File.Move(options.DatabaseFile + suffix, aside + suffix);
        }

        LogPutAside(log, aside);
    }

    [LoggerMessage(LogLevel.Warning, "The Stripe sandbox's database had an older shape. It was put aside as {File}, and a new one begins.")]
    private static partial void LogPutAside(ILogger log, string file);
}
