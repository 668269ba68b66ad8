using System.CommandLine;
using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Storefront.Benchmarks.Pages;

/// <summary>Waits until a running shop has delivered all its events, and says how long that took: before it, caches are emptied again and again.</summary>
internal static class Settle
{
    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("data") { Description = "The data folder of the running shop (SQLite)." };
        var command = new Command("settle", "Wait until a running shop has delivered its events.") { folder };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var database = new SqliteConnection($"Data Source={Path.Combine(parsed.GetRequiredValue(folder).FullName, "storefront.db")};Mode=ReadOnly");
            await database.OpenAsync(cancellation);
            var began = Stopwatch.GetTimestamp();
            var atFirst = await WaitingAsync(database, cancellation);
            for (var waiting = atFirst; waiting > 0; waiting = await WaitingAsync(database, cancellation))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), cancellation);
            }

            Console.WriteLine($"{atFirst} events delivered in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s");
        });
        return command;
    }

    private static async Task<long> WaitingAsync(SqliteConnection database, CancellationToken cancellation)
    {
        await using var count = database.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM outbox_messages WHERE DeliveredAt IS NULL AND ParkedAt IS NULL";
        return (long)(await count.ExecuteScalarAsync(cancellation))!;
    }
}
