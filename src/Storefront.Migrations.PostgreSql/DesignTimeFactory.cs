using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Storefront.Schema;

namespace Storefront.Migrations.PostgreSql;

/// <summary>For the design-time tools: see migrations.sh.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<WholeSchema>
{
    public WholeSchema CreateDbContext(string[] args) =>
        SchemaDesign.Create(options => options.UseNpgsql("Host=localhost", npgsql => npgsql.MigrationsAssembly("Storefront.Migrations.PostgreSql")));
}
