using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Kernel.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Payments.Inbox;

namespace Storefront.Ordering.Data;

internal sealed class PaymentMapping : IEntityTypeConfiguration<Payment>, IEntityTypeConfiguration<ProviderEvent>
{
    public void Configure(EntityTypeBuilder<Payment> payment)
    {
        payment.ToTable("ordering_payments", table => table.HasCheckConstraint("CK_ordering_payments_refunded", "\"RefundedMinor\" <= \"CapturedMinor\""));
        payment.Property(p => p.Id).ValueGeneratedNever();
        payment.Property(p => p.Version).IsConcurrencyToken();
        payment.Property(p => p.SessionId).HasMaxLength(Payment.ProviderIdMaxLength);
        payment.Property(p => p.IntentId).HasMaxLength(Payment.ProviderIdMaxLength);
        payment.Property(p => p.Url).HasMaxLength(Payment.UrlMaxLength);
        payment.Property(p => p.Method).HasMaxLength(Payment.WordMaxLength);
        payment.Property(p => p.Failure).HasMaxLength(Payment.WordMaxLength);
        payment.Property(p => p.ReviewNote).HasMaxLength(Payment.WordMaxLength);
        payment.Money(p => p.Amount);
        payment.Money(p => p.Captured);
        payment.Money(p => p.Refunded);
        payment.Ignore(p => p.Key).Ignore(p => p.Kept).Ignore(p => p.IsAlive);
        payment.HasOne<Order>().WithMany().HasForeignKey(p => p.OrderId);

        payment.HasIndex(p => new { p.OrderId, p.Attempt }).IsUnique();
        payment.HasIndex(p => p.SessionId).IsUnique();
        payment.HasIndex(p => p.IntentId);

        // Two windows can race past the check in OpenPayment; two open pages could both be paid.
        payment.HasIndex(p => p.OrderId).IsUnique().HasFilter("\"Session\" IN ('Opening', 'Open')").HasDatabaseName("IX_ordering_payments_open");
    }

    public void Configure(EntityTypeBuilder<ProviderEvent> row)
    {
        row.ToTable("ordering_provider_events");
        row.Property(r => r.Id).ValueGeneratedNever();
        row.Property(r => r.EventId).HasMaxLength(Payment.ProviderIdMaxLength);
        row.Property(r => r.Type).HasMaxLength(Payment.WordMaxLength);
        row.Property(r => r.SessionId).HasMaxLength(Payment.ProviderIdMaxLength);
        row.Property(r => r.IntentId).HasMaxLength(Payment.ProviderIdMaxLength);
        row.Property(r => r.LastError).HasMaxLength(ProviderEvent.ErrorMaxLength);

        // Delivered twice, it is kept once.
        row.HasIndex(r => r.EventId).IsUnique();
        row.HasIndex(r => new { r.State, r.NextTryAt });
        row.HasIndex(r => r.HappenedAt);
    }
}
