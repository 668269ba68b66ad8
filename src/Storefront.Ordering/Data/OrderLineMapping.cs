using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Kernel.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Data;

internal sealed class OrderLineMapping : IEntityTypeConfiguration<OrderLine>
{
    public void Configure(EntityTypeBuilder<OrderLine> line)
    {
        line.ToTable("ordering_order_lines");

        // Ids are ours, so that EF knows a line that it meets in a loaded order for a new one.
        line.Property(l => l.Id).ValueGeneratedNever();
        line.Property(l => l.Slug).HasMaxLength(200);
        line.Property(l => l.Sku).HasMaxLength(OrderLine.SkuMaxLength);
        line.Property(l => l.NameEn).HasMaxLength(OrderLine.NameMaxLength);
        line.Property(l => l.NameZh).HasMaxLength(OrderLine.NameMaxLength);
        line.Property(l => l.OptionsEn).HasMaxLength(OrderLine.NameMaxLength);
        line.Property(l => l.OptionsZh).HasMaxLength(OrderLine.NameMaxLength);
        line.Property(l => l.Picture).HasMaxLength(500);
        line.Property(l => l.TaxClass).HasMaxLength(40);
        line.Property(l => l.TaxRate).HasPrecision(9, 4);
        line.Ignore(l => l.Name).Ignore(l => l.Options);
        line.Money(l => l.UnitPrice);
        line.Money(l => l.Net);
        line.Money(l => l.Tax);
        line.Money(l => l.Gross);
        line.HasIndex(l => new { l.OrderId, l.Number }).IsUnique();

        // Which orders hold a product, the latest first, is asked by what is bought together.
        line.HasIndex(l => new { l.ProductId, l.OrderId });
    }
}
