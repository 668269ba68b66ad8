using Microsoft.EntityFrameworkCore;

namespace Storefront.Kernel.Mail;

public static class MailMapping
{
    /// <summary>Maps the one mail queue of the shop into a module's context.</summary>
    public static ModelBuilder MapMail(this ModelBuilder model)
    {
        model.Entity<QueuedMail>(mail =>
        {
            mail.ToTable("mail_queue");
            mail.Property(m => m.Cause).HasMaxLength(200);
            mail.Property(m => m.Recipient).HasMaxLength(320);
            mail.Property(m => m.Subject).HasMaxLength(300);
            mail.Property(m => m.LastError).HasMaxLength(QueuedMail.ErrorMaxLength);
            mail.HasIndex(m => m.Cause).IsUnique();
            mail.HasIndex(m => m.NextTryAt).HasFilter("\"SentAt\" IS NULL AND \"ParkedAt\" IS NULL").HasDatabaseName("IX_mail_queue_waiting");
        });
        return model;
    }
}
