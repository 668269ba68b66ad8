using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Storefront.Kernel;
using Storefront.Schema;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>
/// A database of any age becomes today's. When there is a release, its schema lies in <c>Hosting/Schemas/{release}.{sqlite|postgresql}.sql</c> with a few rows in every
/// table (made at the release: <c>sqlite3 storefront.db .dump</c>, <c>pg_dump --inserts --no-owner</c>); each file is tried here by itself, without a change to this test.
/// </summary>
public sealed class BringingTheSchemaForward
{
    private const string Nothing = "nothing";

    private static readonly string _schemas = Path.Combine(Folders.Content, "..", "tests", "Storefront.IntegrationTests", "Hosting", "Schemas");

    private static string Provider => TestDatabase.IsPostgreSql ? "postgresql" : "sqlite";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Ages => Directory.Exists(_schemas)
        ? [Nothing, .. Directory.EnumerateFiles(_schemas, $"*.{Provider}.sql").Select(file => Path.GetFileName(file)!)]
        : [Nothing];

    [Theory, MemberData(nameof(Ages))]
    public async Task From(string age)
    {
        var folder = Directory.CreateTempSubdirectory("storefront-schema-").FullName;
        var database = TestDatabase.CreateEmpty(folder);
        try
        {
            await using var schema = Open(database);
            if (age != Nothing)
            {
                await schema.GetService<IRelationalDatabaseCreator>().CreateAsync(Stop);
                await RunAsync(schema, await File.ReadAllTextAsync(Path.Combine(_schemas, age), Stop));
            }

            await schema.Database.MigrateAsync(Stop);

            // Every table and column of the model is there and can be read, and a second time nothing is left to do.
            Assert.Empty(await schema.Database.GetPendingMigrationsAsync(Stop));
            foreach (var table in schema.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null && !entity.IsMappedToJson() && entity.FindPrimaryKey() is not null))
            {
                var columns = table.GetProperties().Select(property => $"\"{property.GetColumnName()}\"");
                await RunAsync(schema, $"SELECT {string.Join(", ", columns)} FROM \"{table.GetTableName()}\" LIMIT 1");
            }

            await schema.Database.MigrateAsync(Stop);
        }
        finally
        {
            await database.DropAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static WholeSchema Open(TestDatabase database) => SchemaDesign.Create(options => _ = TestDatabase.IsPostgreSql
        ? options.UseNpgsql(database.ConnectionString, npgsql => npgsql.MigrationsAssembly("Storefront.Migrations.PostgreSql"))
        : options.UseSqlite(database.ConnectionString, sqlite => sqlite.MigrationsAssembly("Storefront.Migrations.Sqlite")));

    private static async Task RunAsync(WholeSchema schema, string command)
    {
        await schema.Database.OpenConnectionAsync(Stop);
        await using var run = schema.Database.GetDbConnection().CreateCommand();
        run.CommandText = command;
        await run.ExecuteNonQueryAsync(Stop);
    }
}
