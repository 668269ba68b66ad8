using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Storefront.Schema;

namespace Storefront.Migrations.Sqlite;

/// <summary>For the design-time tools: see migrations.sh.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<WholeSchema>
{
    public WholeSchema CreateDbContext(string[] args) =>
        SchemaDesign.Create(options => options.UseSqlite("Data Source=design.db", sqlite => sqlite.MigrationsAssembly("Storefront.Migrations.Sqlite")));
}
