using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Jobs;

namespace Storefront.Kernel.Outbox;

public static class OutboxMapping
{
    /// <summary>Maps the one outbox of the shop, and the state of its jobs, into a module's context.</summary>
    public static ModelBuilder MapOutbox(this ModelBuilder model)
    {
        model.Entity<OutboxMessage>(message =>
        {
            message.ToTable("outbox_messages");
            message.Property(m => m.Id).ValueGeneratedOnAdd();
            message.Property(m => m.Type).HasMaxLength(100);
            message.Property(m => m.Stream).HasMaxLength(100);
            message.Property(m => m.LastError).HasMaxLength(OutboxMessage.ErrorMaxLength);
            message.HasIndex(m => m.EventId).IsUnique();
            message.HasIndex(m => new { m.Stream, m.Sequence }).IsUnique();

            // What waits is a small part of what was: the index holds only that.
            message.HasIndex(m => m.NextTryAt).HasFilter("\"DeliveredAt\" IS NULL AND \"ParkedAt\" IS NULL").HasDatabaseName("IX_outbox_messages_waiting");
            message.HasIndex(m => new { m.Type, m.Id }).HasFilter("\"DeliveredAt\" IS NULL AND \"ParkedAt\" IS NULL").HasDatabaseName("IX_outbox_messages_waiting_by_type");
        });
        model.Entity<StreamCounter>(stream =>
        {
            stream.ToTable("outbox_streams");
            stream.HasKey(s => s.Name);
            stream.Property(s => s.Name).HasMaxLength(100);
        });
        model.Entity<HandledEvent>(handled =>
        {
            handled.ToTable("outbox_handled");
            handled.HasKey(h => new { h.EventId, h.Handler });
            handled.Property(h => h.Handler).HasMaxLength(100);
        });
        model.Entity<JobState>(job =>
        {
            job.ToTable("jobs");
            job.HasKey(j => j.Name);
            job.Property(j => j.Name).HasMaxLength(100);
            job.Ignore(j => j.Note);
            job.Property(j => j.NoteEn).HasMaxLength(JobState.NoteMaxLength);
            job.Property(j => j.NoteZh).HasMaxLength(JobState.NoteMaxLength);
        });
        return model;
    }
}
