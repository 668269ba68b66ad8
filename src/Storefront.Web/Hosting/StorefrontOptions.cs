using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Storefront.Web.Hosting;

/// <summary>Section "Storefront".</summary>
public sealed class StorefrontOptions : IValidatableObject
{
    public const string Section = "Storefront";

    /// <summary>Where the database file, media and mail are kept. Without it: ".data" beside the solution.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The address under which customers reach the shop, as it appears in mails. In Development: the address that it listens on.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Addresses or networks (10.0.0.7, 10.1.0.0/16) of proxies before the shop; only they are believed about who a request comes from.</summary>
    public IReadOnlyList<string> KnownProxies { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicUrl is { Length: > 0 } && !(Uri.TryCreate(PublicUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            yield return new ValidationResult($"Storefront:PublicUrl must be an http or https address; it is '{PublicUrl}'.");
        }

        foreach (var proxy in KnownProxies.Where(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _)))
        {
            yield return new ValidationResult($"Storefront:KnownProxies must hold addresses or networks; '{proxy}' is neither.");
        }
    }
}
