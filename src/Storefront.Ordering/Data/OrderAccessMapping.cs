using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Orders.Access;

namespace Storefront.Ordering.Data;

internal sealed class OrderAccessMapping : IEntityTypeConfiguration<OrderKey>, IEntityTypeConfiguration<TrackRequest>
{
    public void Configure(EntityTypeBuilder<OrderKey> key)
    {
        key.ToTable("ordering_order_keys");
        key.Property(k => k.Id).ValueGeneratedNever();
        key.Property(k => k.Hash).HasMaxLength(OrderKey.HashLength);
        key.HasOne<Order>().WithMany().HasForeignKey(k => k.OrderId);
        key.HasIndex(k => k.ExpiresAt);
    }

    public void Configure(EntityTypeBuilder<TrackRequest> request)
    {
        request.ToTable("ordering_track_requests");
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Property(r => r.Number).HasMaxLength(PublicNumber.MaxLength);
        request.Property(r => r.Email).HasMaxLength(Order.EmailMaxLength);
        request.Property(r => r.CodeHash).HasMaxLength(OrderKey.HashLength);
        request.HasIndex(r => new { r.Number, r.CreatedAt });
        request.HasIndex(r => new { r.OrderId, r.CreatedAt });
        request.HasIndex(r => r.CreatedAt);
    }
}
