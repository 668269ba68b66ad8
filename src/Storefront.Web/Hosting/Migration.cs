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
        try
        {
            var known = schema.Database.GetMigrations().ToHashSet();
            var unknown = (await schema.Database.GetAppliedMigrationsAsync(cancellation)).Where(applied => !known.Contains(applied)).ToList();
            if (unknown.Count > 0)
            {
                throw new CannotStartException($"The database was last used by a newer version of the shop (it knows '{unknown[^1]}'). Start that version, or restore a backup.");
            }

            await schema.Database.MigrateAsync(cancellation);
        }
        catch (DbException failure)
        {
            throw new CannotStartException($"The database cannot be opened: {failure.Message}");
        }
    }
}
