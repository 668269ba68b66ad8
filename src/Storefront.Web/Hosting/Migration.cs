using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Schema;

namespace Storefront.Web.Hosting;

/// <summary>Brings the schema up to date, forward only.</summary>
internal static class Migration
{
    /// <exception cref="CannotStartException">The database cannot be opened or is newer than this version of the shop.</exception>
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        await using var schema = SchemaDesign.Create(options => options.UseStorefrontDatabase(configuration));
        if (schema.Database.IsSqlite())
        {
            await DatabaseFile.CheckAsync(schema, cancellation);
        }

        try
        {
            var known = schema.Database.GetMigrations().ToHashSet();
            var applied = (await schema.Database.GetAppliedMigrationsAsync(cancellation)).ToHashSet();
            if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } unknown)
            {
                throw new CannotStartException($"The database was last used by a newer version of the shop (it knows '{unknown}'). Start that version, or restore a backup.");
            }

            // Only when there is something to do: looking already writes a lock, and a shop whose disk is full still shows its goods.
            if (!known.SetEquals(applied))
            {
                await schema.Database.MigrateAsync(cancellation);
            }

            if (schema.Database.IsSqlite())
            {
                await DatabaseFile.MarkAsync(schema, cancellation);
            }
        }
        catch (DbException failure)
        {
            throw new CannotStartException($"The database cannot be opened: {failure.Message}");
        }
    }
}
