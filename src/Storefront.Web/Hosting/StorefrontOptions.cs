using System.ComponentModel.DataAnnotations;

namespace Storefront.Web.Hosting;

/// <summary>Section "Storefront".</summary>
public sealed class StorefrontOptions : IValidatableObject
{
    public const string Section = "Storefront";

    /// <summary>Where the database file, media and mail are kept. Without it: ".data" beside the solution.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The address under which customers reach the shop, as it appears in mails. In Development: the address that it listens on.</summary>
    public string? PublicUrl { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicUrl is { Length: > 0 } && !(Uri.TryCreate(PublicUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            yield return new ValidationResult($"Storefront:PublicUrl must be an http or https address; it is '{PublicUrl}'.");
        }
    }
}
