using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Storefront.Accounts.Data;
using Storefront.Accounts.Demonstration;
using Storefront.Accounts.Passwords;
using Storefront.Accounts.People;
using Storefront.Accounts.Registration;
using Storefront.Accounts.SigningIn;
using Storefront.Accounts.Staff;
using Storefront.Contracts.Accounts;
using Storefront.Kernel.Data;
using Storefront.Kernel.Jobs;

namespace Storefront.Accounts;

public static class AccountsModule
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddModuleDb<AccountsDb>();
        services.AddOptions<AccountsOptions>().BindConfiguration(AccountsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddIdentity<Person, IdentityRole<Guid>>(identity =>
            {
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                identity.User.RequireUniqueEmail = true;

                // The user name is the e-mail address, and those may hold any letter.
                identity.User.AllowedUserNameCharacters = "";
                identity.Tokens.PasswordResetTokenProvider = ResetTokens.Provider;
            })
            .AddEntityFrameworkStores<AccountsDb>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<ResetTokens>(ResetTokens.Provider);
        services.Configure<DataProtectionTokenProviderOptions>(tokens => tokens.TokenLifespan = TimeSpan.FromDays(3));
        services.AddDataProtection().SetApplicationName("Storefront").PersistKeysToDbContext<AccountsDb>();

        services.AddSingleton<AccountLinks>().AddSingleton<KnownDevices>();
        services.AddScoped<ICustomers, Customers>().AddScoped<Tallies>();
        services.AddScoped<SignInByPassword>().AddScoped<StartSession>().AddScoped<EndSession>().AddScoped<CheckSession>();
        services.AddScoped<RegisterCustomer>().AddScoped<ConfirmationLetter>().AddScoped<ConfirmEmailAddress>();
        services.AddScoped<PasswordLink>().AddScoped<RequestPasswordReset>().AddScoped<SetNewPassword>().AddScoped<ChangePassword>();
        services.AddScoped<AppointStaff>().AddScoped<ISeed, SeedStaffRoles>().AddScoped<IJob, SweepSignIns>();
        if (environment.IsDevelopment())
        {
            services.AddScoped<ISeed, SeedDemonstrationPeople>();
        }

        services.AddAuthorization(policies =>
        {
            foreach (var role in StaffRole.All)
            {
                policies.AddPolicy(role, policy => policy.RequireRole(role, StaffRole.Owner));
            }

            policies.AddPolicy(StaffRole.SearchDesk, policy => policy.RequireRole(StaffRole.Catalog, StaffRole.Content, StaffRole.Owner));
            policies.AddPolicy(StaffRole.Any, policy => policy.RequireRole(StaffRole.All));
        });
        return services;
    }
}
