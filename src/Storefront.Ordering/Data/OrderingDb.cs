using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Data;

public sealed class OrderingDb(DbContextOptions<OrderingDb> options) : ModuleDbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    public DbSet<OrderHistory> OrderHistory => Set<OrderHistory>();

    public DbSet<Parcel> Parcels => Set<Parcel>();
}
