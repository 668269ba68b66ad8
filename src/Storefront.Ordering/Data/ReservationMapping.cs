using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Data;

internal sealed class ReservationMapping : IEntityTypeConfiguration<Reservation>
{
    public void Configure(EntityTypeBuilder<Reservation> builder)
    {
        builder.ToTable("ordering_reservations", table => table.HasCheckConstraint("CK_ordering_reservations_pieces", "\"Pieces\" > 0"));
        builder.Property(reservation => reservation.Id).ValueGeneratedNever();

        // An order line is set aside once at a time: again only after its pieces were given back, when the money came late.
        builder.HasIndex(reservation => reservation.OrderLineId).IsUnique().HasFilter("\"State\" IN ('Open', 'Shipped')");
        builder.HasIndex(reservation => reservation.OrderId);
        builder.HasIndex(reservation => reservation.VariantId).HasFilter("\"State\" = 'Open'").HasDatabaseName("IX_ordering_reservations_open");
        builder.HasIndex(reservation => reservation.ExpiresAt).HasFilter("\"State\" = 'Open'").HasDatabaseName("IX_ordering_reservations_due");
    }
}
