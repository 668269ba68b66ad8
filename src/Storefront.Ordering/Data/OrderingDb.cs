using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Carts;
using Storefront.Ordering.Demand;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Orders.Access;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Payments.Inbox;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Data;

public sealed class OrderingDb(DbContextOptions<OrderingDb> options) : ModuleDbContext(options)
{
    public DbSet<StockItem> Stock => Set<StockItem>();

    public DbSet<StockMovement> StockMovements => Set<StockMovement>();

    public DbSet<Reservation> Reservations => Set<Reservation>();

    public DbSet<Cart> Carts => Set<Cart>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<OrderHistory> OrderHistory => Set<OrderHistory>();

    public DbSet<Parcel> Parcels => Set<Parcel>();

    public DbSet<OrderKey> OrderKeys => Set<OrderKey>();

    public DbSet<TrackRequest> TrackRequests => Set<TrackRequest>();

    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<ProviderEvent> ProviderEvents => Set<ProviderEvent>();

    public DbSet<ProductDemand> Demand => Set<ProductDemand>();
}
