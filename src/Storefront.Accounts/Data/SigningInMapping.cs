using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Accounts.People;
using Storefront.Accounts.SigningIn;

namespace Storefront.Accounts.Data;

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("accounts_sessions");
        session.Property(s => s.Id).ValueGeneratedNever();
        session.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Cascade);
        session.HasIndex(s => s.ExpiresAt);
    }
}

internal sealed class TallyMapping : IEntityTypeConfiguration<Tally>
{
    public void Configure(EntityTypeBuilder<Tally> tally)
    {
        tally.ToTable("accounts_tallies");
        tally.HasKey(t => t.Key);
        tally.Property(t => t.Key).HasMaxLength(100);
        tally.HasIndex(t => t.EndsAt);
    }
}
