using Microsoft.Data.Sqlite;
using Npgsql;
using Storefront.Kernel;
using Storefront.Kernel.Data;
using Storefront.Web.Hosting.Nodes;

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
        else if (configuration.GetConnectionString("Storefront") is { } address && !IsAddress(address, provider))
        {
            // Not repeated here: it may hold a password.
            yield return $"ConnectionStrings:Storefront is no connection string for {provider}.";
        }

        if (configuration.GetConnectionString(RedisLine.Setting) is { Length: > 0 } redis && RedisLine.Parse(redis) is null)
        {
            yield return "ConnectionStrings:Redis is no address of a Redis server, such as 'redis:6379'.";
        }

        foreach (var complaint in AboutPayments(configuration, environment))
        {
            yield return complaint;
        }

        foreach (var address in (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Where(address => !CanBeListenedOn(address)))
        {
            yield return $"ASPNETCORE_URLS must hold http or https addresses; '{address}' is none.";
        }

        foreach (var complaint in AboutTheDataFolder(configuration, environment))
        {
            yield return complaint;
        }

        if (environment.IsProduction() && string.IsNullOrWhiteSpace(configuration["Storefront:PublicUrl"]))
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

    private static IEnumerable<string> AboutTheDataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = configuration["Storefront:DataFolder"];
        if (environment.IsProduction() && string.IsNullOrWhiteSpace(folder))
        {
            yield return "Storefront:DataFolder is not set. It is where the database, pictures and mails are kept.";
        }
        else if (WhyNotWritable(configuration) is { } reason)
        {
            yield return $"The data folder {folder} cannot be used: {reason}";
        }
    }

    private static bool IsAddress(string connection, string provider)
    {
        try
        {
            return provider == DatabaseOptions.PostgreSql
                ? new NpgsqlConnectionStringBuilder(connection).Host is { Length: > 0 }
                : new SqliteConnectionStringBuilder(connection).DataSource is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool CanBeListenedOn(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Scheme is "http" or "https";
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Writes and removes a file: rights on paper differ from what the system lets this user do.</summary>
    private static string? WhyNotWritable(IConfiguration configuration)
    {
        try
        {
            var probe = Path.Combine(Folders.Data(configuration), $".probe-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure.Message;
        }
    }
}
