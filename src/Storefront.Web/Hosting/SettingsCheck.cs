using Storefront.Kernel.Data;

namespace Storefront.Web.Hosting;

/// <summary>Looks at the settings before anything starts, so that a wrong one stops the start with a plain sentence.</summary>
public static class SettingsCheck
{
    /// <summary>One sentence for each thing that is wrong; none if the shop may start.</summary>
    public static IEnumerable<string> Complaints(IConfiguration configuration, IHostEnvironment environment)
    {
        var provider = configuration["Database:Provider"] ?? DatabaseOptions.Sqlite;
        if (provider is not (DatabaseOptions.Sqlite or DatabaseOptions.PostgreSql))
        {
            yield return $"Database:Provider must be 'sqlite' or 'postgresql'; it is '{provider}'.";
        }

        if (provider == DatabaseOptions.PostgreSql && string.IsNullOrWhiteSpace(configuration.GetConnectionString("Storefront")))
        {
            yield return "Database:Provider is 'postgresql', but ConnectionStrings:Storefront is not set.";
        }

        if (!environment.IsProduction())
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(configuration["Stripe:ApiKey"]))
        {
            yield return "Stripe:ApiKey is not set. In Production the shop takes real payments or does not start.";
        }

        if (string.IsNullOrWhiteSpace(configuration["Storefront:DataFolder"]))
        {
            yield return "Storefront:DataFolder is not set. It is where the database, pictures and mails are kept.";
        }

        if (string.IsNullOrWhiteSpace(configuration["Storefront:PublicUrl"]))
        {
            yield return "Storefront:PublicUrl is not set. It is the address in mails and payment links.";
        }
    }
}
