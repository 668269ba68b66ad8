using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Accounts.Data;
using Storefront.Accounts.People;
using Storefront.Kernel.Data;

namespace Storefront.Accounts;

public static class AccountsModule
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddModuleDb<AccountsDb>();
        services.AddIdentity<Person, IdentityRole<Guid>>(identity =>
            {
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                identity.User.RequireUniqueEmail = true;

                // NIST SP 800-63B: length matters, composition rules do not.
                identity.Password.RequiredLength = 10;
                identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<AccountsDb>()
            .AddDefaultTokenProviders();
        services.AddDataProtection().SetApplicationName("Storefront").PersistKeysToDbContext<AccountsDb>();
        return services;
    }
}
