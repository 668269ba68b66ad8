using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Kernel.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Data;

internal sealed class OrderMapping : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> order)
    {
        order.ToTable("ordering_orders");
        order.Property(o => o.Id).ValueGeneratedNever();
        order.Property(o => o.Number).HasMaxLength(PublicNumber.MaxLength);
        order.Property(o => o.Version).IsConcurrencyToken();
        order.Property(o => o.Market).HasMaxLength(20);
        order.Property(o => o.Email).HasMaxLength(Order.EmailMaxLength);
        order.Property(o => o.Phone).HasMaxLength(40);
        order.Property(o => o.ShippingCode).HasMaxLength(40);
        order.Property(o => o.ShippingNameEn).HasMaxLength(100);
        order.Property(o => o.ShippingNameZh).HasMaxLength(100);
        order.Property(o => o.TaxNameEn).HasMaxLength(100);
        order.Property(o => o.TaxNameZh).HasMaxLength(100);
        order.Property(o => o.ShippingTaxRate).HasPrecision(9, 4);
        order.Property(o => o.RoundingPolicy).HasMaxLength(40);
        order.Property(o => o.IdempotencyKey).HasMaxLength(100);
        order.Property(o => o.PriceHash).HasMaxLength(100);
        order.Ignore(o => o.ShippingName).Ignore(o => o.TaxName);

        order.Money(o => o.ShippingNet);
        order.Money(o => o.ShippingTax);
        order.Money(o => o.ShippingGross);
        order.Money(o => o.GoodsNet);
        order.Money(o => o.Tax);
        order.Money(o => o.Discount);
        order.Money(o => o.Total);
        order.Money(o => o.Received);
        order.ComplexProperty(o => o.ShipTo, MapAddress);
        order.ComplexProperty(o => o.BillTo, MapAddress);
        order.ComplexProperty(o => o.Promise);

        order.HasMany(o => o.Lines).WithOne().HasForeignKey(line => line.OrderId);
        order.HasMany(o => o.Parcels).WithOne().HasForeignKey(parcel => parcel.OrderId);
        order.HasMany(o => o.History).WithOne().HasForeignKey(row => row.OrderId);

        order.HasIndex(o => o.Number).IsUnique();
        order.HasIndex(o => new { o.State, o.PlacedAt });
        order.HasIndex(o => new { o.CustomerId, o.PlacedAt });
        order.HasIndex(o => o.Email);

        // A second click sends the same key: it must find the order that the first one placed.
        order.HasIndex(o => new { o.CartId, o.IdempotencyKey }).IsUnique();
    }

    private static void MapAddress(ComplexPropertyBuilder<PostalAddress> address)
    {
        address.Property(a => a.Name).HasMaxLength(PostalAddress.PartMaxLength);
        address.Property(a => a.Company).HasMaxLength(PostalAddress.PartMaxLength);
        address.Property(a => a.Country).HasMaxLength(2);
        address.Property(a => a.Region).HasMaxLength(PostalAddress.PartMaxLength);
        address.Property(a => a.City).HasMaxLength(PostalAddress.PartMaxLength);
        address.Property(a => a.District).HasMaxLength(PostalAddress.PartMaxLength);
        address.Property(a => a.Street).HasMaxLength(PostalAddress.PartMaxLength);
        address.Property(a => a.Street2).HasMaxLength(PostalAddress.PartMaxLength);
        address.Property(a => a.Postcode).HasMaxLength(20);
        address.Property(a => a.Phone).HasMaxLength(40);
    }
}
