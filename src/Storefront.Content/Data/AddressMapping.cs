using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Content.Addresses;

namespace Storefront.Content.Data;

internal sealed class RedirectMapping : IEntityTypeConfiguration<Redirect>
{
    public void Configure(EntityTypeBuilder<Redirect> redirect)
    {
        redirect.ToTable("content_redirects");
        redirect.HasKey(r => r.From);
        redirect.Property(r => r.From).HasMaxLength(Redirect.PathMaxLength);
        redirect.Property(r => r.To).HasMaxLength(Redirect.PathMaxLength);
        redirect.Property(r => r.By).HasMaxLength(256);
        redirect.HasIndex(r => r.To);
    }
}

internal sealed class MissedAddressMapping : IEntityTypeConfiguration<MissedAddress>
{
    public void Configure(EntityTypeBuilder<MissedAddress> missed)
    {
        missed.ToTable("content_missed_addresses");
        missed.HasKey(m => m.Path);
        missed.Property(m => m.Path).HasMaxLength(Redirect.PathMaxLength);
        missed.Property(m => m.ReferrerHost).HasMaxLength(253);
        missed.HasIndex(m => m.LastAt);
    }
}
