using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Mail;
using Storefront.Kernel.Outbox;

namespace Storefront.Kernel.Data;

/// <summary>A module's own tables, plus the outbox and the mail queue that all modules share.</summary>
public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>A lost race is no failure to EF, which tells no interceptor once it has rolled back: so the turn is given back here.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            await OutboxInterceptor.LetGoAsync(this);
            throw;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UseHouseConventions(Database);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder
        .ApplyConfigurationsFromAssembly(GetType().Assembly)
        .MapOutbox()
        .MapMail();
}
