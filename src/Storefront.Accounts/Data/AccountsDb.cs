using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.People;
using Storefront.Accounts.SigningIn;
using Storefront.Kernel.Data;
using Storefront.Kernel.Mail;
using Storefront.Kernel.Outbox;

namespace Storefront.Accounts.Data;

/// <summary>People, their sign-ins, and the keys that protect cookies: kept in the database, so that losing a cache signs nobody out.</summary>
public class AccountsDb(DbContextOptions options) : IdentityDbContext<Person, IdentityRole<Guid>, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Tally> Tallies => Set<Tally>();

    /// <inheritdoc cref="ModuleDbContext.SaveChangesAsync(bool, CancellationToken)"/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        OutboxInterceptor.SaveAsync(this, () => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UseHouseConventions(Database);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AccountsDb).Assembly);
        builder.MapOutbox().MapMail();
        builder.Entity<DataProtectionKey>().ToTable("accounts_data_protection_keys");
        foreach (var table in builder.Model.GetEntityTypes().Where(entity => entity.GetTableName()?.StartsWith("AspNet", StringComparison.Ordinal) is true))
        {
            table.SetTableName("accounts_" + table.GetTableName()!["AspNet".Length..].ToLowerInvariant());
        }
    }
}
