using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Data;

internal sealed class StockMovementMapping : IEntityTypeConfiguration<StockMovement>
{
    public void Configure(EntityTypeBuilder<StockMovement> builder)
    {
        builder.ToTable("ordering_stock_movements");
        builder.Property(movement => movement.Id).ValueGeneratedNever();
        builder.Property(movement => movement.Cause).HasMaxLength(StockMovement.CauseMaxLength);
        builder.HasIndex(movement => new { movement.VariantId, movement.Reason, movement.Cause }).IsUnique();
    }
}
