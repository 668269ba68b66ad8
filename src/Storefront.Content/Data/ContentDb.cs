using Microsoft.EntityFrameworkCore;
using Storefront.Content.Addresses;
using Storefront.Kernel.Data;

namespace Storefront.Content.Data;

public sealed class ContentDb(DbContextOptions<ContentDb> options) : ModuleDbContext(options)
{
    public DbSet<Redirect> Redirects => Set<Redirect>();

    public DbSet<MissedAddress> MissedAddresses => Set<MissedAddress>();
}
