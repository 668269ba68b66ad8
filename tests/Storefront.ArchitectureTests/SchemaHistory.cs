using Microsoft.EntityFrameworkCore;
using Storefront.Schema;

namespace Storefront.ArchitectureTests;

/// <summary>Both schema histories say what the model says.</summary>
public sealed class SchemaHistory
{
    public static TheoryData<string> Providers => ["Sqlite", "PostgreSql"];

    [Theory, MemberData(nameof(Providers))]
    public void The_history_has_no_pending_change(string provider)
    {
        using var schema = Open(provider);

        Assert.False(schema.Database.HasPendingModelChanges(), "Run src/migrations.sh.");
        Assert.NotEmpty(schema.Database.GetMigrations());
    }

    [Theory, MemberData(nameof(Providers))]
    public void Every_table_carries_its_module_in_its_name(string provider)
    {
        using var schema = Open(provider);
        string[] prefixes = ["accounts_", "catalog_", "content_", "search_", "ordering_", "outbox_", "mail_", "jobs"];

        Assert.Empty(schema.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct()
            .Where(table => !prefixes.Any(prefix => table.StartsWith(prefix, StringComparison.Ordinal))));
    }

    [Fact]
    public void No_key_crosses_modules()
    {
        using var schema = Open("Sqlite");

        Assert.Empty(schema.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys())
            .Where(key => Module(key.DeclaringEntityType.GetTableName()) != Module(key.PrincipalEntityType.GetTableName()))
            .Select(key => key.ToString()));
    }

    private static string? Module(string? table) => table?.Split('_')[0];

    private static WholeSchema Open(string provider) => SchemaDesign.Create(options => _ = provider == "Sqlite"
        ? options.UseSqlite("Data Source=:memory:", sqlite => sqlite.MigrationsAssembly("Storefront.Migrations.Sqlite"))
        : options.UseNpgsql("Host=127.0.0.1", npgsql => npgsql.MigrationsAssembly("Storefront.Migrations.PostgreSql")));
}
