using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Mail;
using Storefront.Kernel.Outbox;

namespace Storefront.Kernel.Data;

/// <summary>A module's own tables, plus the outbox and the mail queue that all modules share.</summary>
public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options)
{
    /// <inheritdoc cref="OutboxInterceptor.SaveAsync"/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        OutboxInterceptor.SaveAsync(this, () => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UseHouseConventions(Database);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder
        .ApplyConfigurationsFromAssembly(GetType().Assembly)
        .MapOutbox()
        .MapMail();
}
