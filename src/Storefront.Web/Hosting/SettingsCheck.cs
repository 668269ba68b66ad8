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

        foreach (var complaint in AboutPayments(configuration, environment))
        {
            yield return complaint;
        }

        if (!environment.IsProduction())
        {
            yield break;
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

    private static IEnumerable<string> AboutPayments(IConfiguration configuration, IHostEnvironment environment)
    {
        var (key, secret, address) = (configuration["Stripe:ApiKey"], configuration["Stripe:WebhookSecret"], configuration["Stripe:ApiBase"]);
        if (!string.IsNullOrWhiteSpace(address) && !(Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https"))
        {
            yield return $"Stripe:ApiBase must be an http or https address; it is '{address}'.";
        }

        if (key is { Length: > 0 } && key.Any(char.IsWhiteSpace))
        {
            yield return "Stripe:ApiKey has a space or line break in it.";
        }

        // The sandbox stands in for Stripe in Development only.
        if (environment.IsDevelopment())
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(key))
        {
            yield return $"Stripe:ApiKey is not set. In {environment.EnvironmentName} the shop takes real payments or does not start.";
        }

        if (string.IsNullOrWhiteSpace(secret))
        {
            yield return "Stripe:WebhookSecret is not set. Without it the shop cannot tell Stripe's messages from forged ones. During an exchange name both, with a comma between.";
        }

        if (environment.IsProduction() && !string.IsNullOrWhiteSpace(address))
        {
            yield return "Stripe:ApiBase is for tests. In Production the shop speaks with Stripe itself.";
        }
    }
}
