using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Storefront.Search.Data;
using Storefront.Search.Index;

namespace Storefront.IntegrationTests;

/// <summary>
/// A database for one shop of one test: a copy of a template that one shop of the run has migrated and seeded, since seeding anew for every test
/// would take most of the run's time. A test of the first start itself asks for an empty one.
/// </summary>
public abstract class TestDatabase
{
    /// <summary>The server that the run's script started, if these tests run on PostgreSQL.</summary>
    private static readonly string? _server = Environment.GetEnvironmentVariable("STOREFRONT_TEST_POSTGRESQL");

    private static string _templateFolder = "";

    private static readonly Lazy<Task<TestDatabase>> _template = new(MakeTemplateAsync);

    public static bool IsPostgreSql => _server is not null;

    public static TestDatabase CreateEmpty(string dataFolder) =>
        _server is null ? new InFolder(Path.Combine(dataFolder, "storefront.db")) : new OnServer(_server, $"shop_{Guid.NewGuid():N}");

    public static async Task<TestDatabase> CreateSeededAsync(string dataFolder)
    {
        var template = await _template.Value;
        var database = CreateEmpty(dataFolder);
        await database.CopyFromAsync(template);
        CopyIndex(dataFolder);
        return database;
    }

    /// <summary>What a shop must be told to use it, beside its data folder.</summary>
    public abstract IReadOnlyList<(string Key, string Value)> Settings { get; }

    public abstract Task DropAsync();

    /// <summary>The connection string, for tests that disturb the database from outside.</summary>
    public abstract string ConnectionString { get; }

    /// <summary>Lets somebody else keep the orders from being written, as a backup or a stuck session would, until what this returns is disposed of.</summary>
    public abstract Task<IAsyncDisposable> HoldAsync();

    protected abstract Task CopyFromAsync(TestDatabase template);

    private static async Task<TestDatabase> MakeTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("storefront-template-").FullName;
        _templateFolder = folder;
        var database = CreateEmpty(folder);
        await using (var shop = new Shop(database, folder) { Leaves = true })
        {
            await shop.SettleAsync();
            await Eventually.HoldsAsync(() => IsInStepAsync(shop), "The index of the template does not come into step with its database.");
        }

        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return database;
    }

    private static Task<bool> IsInStepAsync(Shop shop) => shop.WithAsync<SearchDb, bool>(async db =>
        await shop.Services.GetRequiredService<ISearchIndex>().PositionAsync(TestContext.Current.CancellationToken) >= await db.Changes.MaxAsync(change => change.Sequence));

    /// <summary>The embedded search index of the template, which is in step with its database.</summary>
    private static void CopyIndex(string dataFolder)
    {
        var index = Path.Combine(_templateFolder, "search");

        // Without the lock, which no copy needs: a server that a test starts at this moment holds it until its process has become the server.
        foreach (var file in Directory.Exists(index) ? Directory.EnumerateFiles(index, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "writer.lock") : [])
        {
            var copy = Path.Combine(dataFolder, "search", Path.GetRelativePath(index, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>SQLite: a file in the shop's data folder, which goes with it.</summary>
    private sealed class InFolder(string file) : TestDatabase
    {
        private readonly string _path = file;

        public override string ConnectionString => $"Data Source={_path};Default Timeout=20";

        public override IReadOnlyList<(string Key, string Value)> Settings => [("Database:Provider", "sqlite")];

        public override Task DropAsync()
        {
            using var connection = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(connection);
            return Task.CompletedTask;
        }

        public override async Task<IAsyncDisposable> HoldAsync()
        {
            var connection = new SqliteConnection(ConnectionString);
            await connection.OpenAsync();
            connection.BeginTransaction();
            return connection;
        }

        protected override Task CopyFromAsync(TestDatabase template)
        {
            File.Copy(((InFolder)template)._path, _path);
            return Task.CompletedTask;
        }
    }

    private sealed class OnServer(string server, string name) : TestDatabase
    {
        private readonly string _name = name;

        public override string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = _name, MaxPoolSize = 30 }.ConnectionString;

        public override IReadOnlyList<(string Key, string Value)> Settings => [("Database:Provider", "postgresql"), ("ConnectionStrings:Storefront", ConnectionString)];

        public override async Task DropAsync()
        {
            await using (var connection = new NpgsqlConnection(ConnectionString))
            {
                NpgsqlConnection.ClearPool(connection);
            }

            await RunAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }

        public override async Task<IAsyncDisposable> HoldAsync()
        {
            var connection = new NpgsqlConnection(ConnectionString);
            await connection.OpenAsync();
            var transaction = await connection.BeginTransactionAsync();
            await using var hold = new NpgsqlCommand("LOCK TABLE ordering_orders IN EXCLUSIVE MODE", connection, transaction);
            await hold.ExecuteNonQueryAsync();
            return connection;
        }

        protected override Task CopyFromAsync(TestDatabase template) => RunAsync($"CREATE DATABASE {_name} TEMPLATE {((OnServer)template)._name}");

        private async Task RunAsync(string command)
        {
            await using var connection = new NpgsqlConnection(server);
            await connection.OpenAsync();
            await using var run = new NpgsqlCommand(command, connection);
            await run.ExecuteNonQueryAsync();
        }
    }
}
