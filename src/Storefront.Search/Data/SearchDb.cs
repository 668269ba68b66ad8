using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Search.Feed;
using Storefront.Search.Log;
using Storefront.Search.Tuning;

namespace Storefront.Search.Data;

public sealed class SearchDb(DbContextOptions<SearchDb> options) : ModuleDbContext(options)
{
    public DbSet<Change> Changes => Set<Change>();

    public DbSet<FeedState> Feed => Set<FeedState>();

    public DbSet<RebuildRequest> Rebuilds => Set<RebuildRequest>();

    public DbSet<SynonymEntry> Synonyms => Set<SynonymEntry>();

    public DbSet<PlaceEntry> Rules => Set<PlaceEntry>();

    public DbSet<RedirectEntry> Redirects => Set<RedirectEntry>();

    public DbSet<QueryDay> QueryDays => Set<QueryDay>();

    public DbSet<ChoiceDay> ChoiceDays => Set<ChoiceDay>();

    public DbSet<Interest> Interests => Set<Interest>();
}
