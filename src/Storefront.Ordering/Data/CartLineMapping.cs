using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Kernel.Data;
using Storefront.Ordering.Carts;

namespace Storefront.Ordering.Data;

internal sealed class CartLineMapping : IEntityTypeConfiguration<CartLine>
{
    public void Configure(EntityTypeBuilder<CartLine> builder)
    {
        builder.ToTable("ordering_cart_lines", table => table.HasCheckConstraint(
            "CK_ordering_cart_lines_quantity", $"\"Quantity\" BETWEEN 1 AND {Cart.MaxPieces}"));
        builder.Property<Guid>("CartId");
        builder.HasKey("CartId", nameof(CartLine.VariantId));
        builder.Money(line => line.AddedAtPrice);
    }
}
