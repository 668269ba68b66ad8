using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Ordering.Carts;

namespace Storefront.Ordering.Data;

internal sealed class CartMapping : IEntityTypeConfiguration<Cart>
{
    public void Configure(EntityTypeBuilder<Cart> builder)
    {
        builder.ToTable("ordering_carts");
        builder.Property(cart => cart.Id).ValueGeneratedNever();
        builder.Property(cart => cart.TokenHash).HasMaxLength(CartToken.HashLength).IsFixedLength();
        builder.Property(cart => cart.Country).HasMaxLength(2);
        builder.Property(cart => cart.Region).HasMaxLength(60);
        builder.Property(cart => cart.DeliveryMethod).HasMaxLength(20);
        builder.Property(cart => cart.Version).IsConcurrencyToken();
        builder.HasIndex(cart => cart.TokenHash).IsUnique();
        builder.HasIndex(cart => cart.SessionId);

        // A customer has one open cart, on however many devices.
        builder.HasIndex(cart => cart.CustomerId).IsUnique().HasFilter("\"OrderId\" IS NULL AND \"CustomerId\" IS NOT NULL");

        builder.HasMany(cart => cart.Lines).WithOne().HasForeignKey("CartId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(cart => cart.Lines).UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
    }
}
