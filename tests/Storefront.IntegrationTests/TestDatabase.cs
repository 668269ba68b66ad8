using Microsoft.AspNetCore.Hosting;
using Npgsql;

namespace Storefront.IntegrationTests;

/// <summary>A database for one shop of one test.</summary>
public abstract class TestDatabase
{
    /// <summary>The server that the run's script started, if these tests run on PostgreSQL.</summary>
    private static readonly string? _server = Environment.GetEnvironmentVariable("STOREFRONT_TEST_POSTGRESQL");

    public static bool IsPostgreSql => _server is not null;

    public static TestDatabase Create() => _server is null ? new InFolder() : new OnServer(_server, $"shop_{Guid.NewGuid():N}");

    public abstract void Configure(Func<string, string, IWebHostBuilder> set);

    public abstract Task DropAsync();

    /// <summary>SQLite: a file in the shop's data folder, which the shop deletes.</summary>
    private sealed class InFolder : TestDatabase
    {
        public override void Configure(Func<string, string, IWebHostBuilder> set) => set("Database:Provider", "sqlite");

        public override Task DropAsync()
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            return Task.CompletedTask;
        }
    }

    private sealed class OnServer(string server, string name) : TestDatabase
    {
        public override void Configure(Func<string, string, IWebHostBuilder> set)
        {
            set("Database:Provider", "postgresql");
            set("ConnectionStrings:Storefront", new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ConnectionString);
        }

        public override async Task DropAsync()
        {
            NpgsqlConnection.ClearAllPools();
            await using var connection = new NpgsqlConnection(server);
            await connection.OpenAsync();
            await using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS {name} WITH (FORCE)", connection);
            await drop.ExecuteNonQueryAsync();
        }
    }
}
