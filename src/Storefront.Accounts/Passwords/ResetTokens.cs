using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Storefront.Accounts.People;

namespace Storefront.Accounts.Passwords;

/// <summary>Makes the tokens of "set a new password" links. They die by age, and with the security stamp, which every new password changes: so each works once.</summary>
internal sealed class ResetTokens(IDataProtectionProvider protection, IOptions<ResetTokens.Settings> options, ILogger<DataProtectorTokenProvider<Person>> log)
    : DataProtectorTokenProvider<Person>(protection, options, log)
{
    public const string Provider = "Reset";

    public const int Minutes = 30;

    internal sealed class Settings : DataProtectionTokenProviderOptions
    {
        public Settings() => (Name, TokenLifespan) = (Provider, TimeSpan.FromMinutes(Minutes));
    }
}
