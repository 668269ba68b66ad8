using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Data;

internal sealed class StockMapping : IEntityTypeConfiguration<StockItem>
{
    public void Configure(EntityTypeBuilder<StockItem> builder)
    {
        // The last word on overselling is the database's: whatever a program does, these hold.
        builder.ToTable("ordering_stock", table => table.HasCheckConstraint(
            "CK_ordering_stock_bounds", "\"Reserved\" >= 0 AND \"Reserved\" <= \"OnHand\""));
        builder.HasKey(item => item.VariantId);
        builder.Property(item => item.VariantId).ValueGeneratedNever();
    }
}
