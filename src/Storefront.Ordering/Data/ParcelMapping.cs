using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Data;

internal sealed class ParcelMapping : IEntityTypeConfiguration<Parcel>, IEntityTypeConfiguration<ParcelLine>
{
    public void Configure(EntityTypeBuilder<Parcel> parcel)
    {
        parcel.ToTable("ordering_parcels");
        parcel.Property(p => p.Id).ValueGeneratedNever();
        parcel.Property(p => p.Carrier).HasMaxLength(40);
        parcel.Property(p => p.TrackingNumber).HasMaxLength(Parcel.TrackingNumberMaxLength);
        parcel.HasMany(p => p.Lines).WithOne().HasForeignKey(line => line.ParcelId);
        parcel.HasIndex(p => new { p.OrderId, p.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ParcelLine> line)
    {
        line.ToTable("ordering_parcel_lines");
        line.HasKey(l => new { l.ParcelId, l.LineId });
        line.HasOne<OrderLine>().WithMany().HasForeignKey(l => l.LineId).OnDelete(DeleteBehavior.Restrict);
    }
}
