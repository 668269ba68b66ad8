using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Search.Feed;

namespace Storefront.Search.Data;

public sealed class SearchDb(DbContextOptions<SearchDb> options) : ModuleDbContext(options)
{
    public DbSet<Change> Changes => Set<Change>();

    public DbSet<FeedState> Feed => Set<FeedState>();

    public DbSet<RebuildRequest> Rebuilds => Set<RebuildRequest>();
}
