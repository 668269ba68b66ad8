using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Mail;

namespace Storefront.Kernel.Outbox;

/// <summary>The tables that all modules share, for those who work them off and those who show them.</summary>
public sealed class OutboxDb(DbContextOptions<OutboxDb> options) : ModuleDbContext(options)
{
    public DbSet<OutboxMessage> Messages => Set<OutboxMessage>();

    public DbSet<JobState> Jobs => Set<JobState>();

    public DbSet<QueuedMail> Mails => Set<QueuedMail>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.MapOutbox().MapMail();
}
