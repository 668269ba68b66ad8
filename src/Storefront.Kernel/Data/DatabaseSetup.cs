using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Kernel.Outbox;

namespace Storefront.Kernel.Data;

/// <summary>Connects contexts to the configured database.</summary>
public static class DatabaseSetup
{
    /// <summary>Registers a module's context, pooled, with outbox and write gate.</summary>
    public static IServiceCollection AddModuleDb<TDb>(this IServiceCollection services)
        where TDb : DbContext =>
        services.AddDbContextPool<TDb>((provider, options) =>
        {
            options.UseStorefrontDatabase(provider.GetRequiredService<IConfiguration>());
            options.AddInterceptors(provider.GetRequiredService<OutboxInterceptor>());
        });

    /// <summary>
    /// Chooses the provider from Database:Provider and the connection string "Storefront"; without one, SQLite uses storefront.db in the data folder.
    /// Waits 20 s for another process's write lock (a backup, a verb beside the shop) before it gives up.
    /// </summary>
    public static DbContextOptionsBuilder UseStorefrontDatabase(this DbContextOptionsBuilder options, IConfiguration configuration)
    {
        var provider = configuration[$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}"] ?? DatabaseOptions.Sqlite;
        var connection = configuration.GetConnectionString("Storefront");
        return provider == DatabaseOptions.PostgreSql
            ? options.UseNpgsql(connection, npgsql => npgsql.MigrationsAssembly("Storefront.Migrations.PostgreSql"))
            : options.UseSqlite(
                connection ?? $"Data Source={Path.Combine(Folders.Data(configuration), "storefront.db")};Default Timeout=20",
                // A list of ids is one parameter, as on PostgreSQL: with one a piece, EF writes the statement anew each time, which was half of reading an index's goods.
                sqlite => sqlite.MigrationsAssembly("Storefront.Migrations.Sqlite").UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
    }
}
