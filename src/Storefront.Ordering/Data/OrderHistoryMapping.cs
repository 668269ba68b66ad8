using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Data;

internal sealed class OrderHistoryMapping : IEntityTypeConfiguration<OrderHistory>
{
    public void Configure(EntityTypeBuilder<OrderHistory> row)
    {
        row.ToTable("ordering_order_history");
        row.Property(r => r.Id).ValueGeneratedNever();
        row.Property(r => r.Who).HasMaxLength(Actor.NameMaxLength);
        row.Property(r => r.Note).HasMaxLength(OrderHistory.NoteMaxLength);
        row.HasIndex(r => new { r.OrderId, r.Number }).IsUnique();
    }
}
