using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;
using Storefront.Catalog.Data;
using Storefront.Content.Data;
using Storefront.Ordering.Data;
using Storefront.Search.Data;

namespace Storefront.Schema;

/// <summary>Every module's mappings in one model, so that there is one schema history a provider. For migrations only: nobody queries it.</summary>
public sealed class WholeSchema(DbContextOptions<WholeSchema> options) : AccountsDb(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CatalogDb).Assembly);
        builder.ApplyConfigurationsFromAssembly(typeof(ContentDb).Assembly);
        builder.ApplyConfigurationsFromAssembly(typeof(OrderingDb).Assembly);
        builder.ApplyConfigurationsFromAssembly(typeof(SearchDb).Assembly);
    }
}
