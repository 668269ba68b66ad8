using System.ComponentModel.DataAnnotations;

namespace Storefront.Web.Hosting;

/// <summary>How often one address may send a form that invites guessing, or ask for what costs work. Section "RateLimits". Limits per account are kept apart from these, in the database.</summary>
public sealed class RateLimitsOptions
{
    public const string Section = "RateLimits";

    [Required]
    public Limit SignIn { get; init; } = new() { Permits = 30, Minutes = 5 };

    [Required]
    public Limit Register { get; init; } = new() { Permits = 20, Minutes = 60 };

    [Required]
    public Limit Reset { get; init; } = new() { Permits = 20, Minutes = 60 };

    [Required]
    public Limit Track { get; init; } = new() { Permits = 30, Minutes = 10 };

    /// <summary>Several people behind one address type at once, so this stops machines only.</summary>
    [Required]
    public Limit Suggest { get; init; } = new() { Permits = 1200, Minutes = 1 };

    [Required]
    public Limit Choose { get; init; } = new() { Permits = 120, Minutes = 1 };

    public sealed class Limit
    {
        [Range(1, 1_000_000, ErrorMessage = "RateLimits:…:Permits must be at least 1.")]
        public int Permits { get; init; }

        [Range(1, 1440, ErrorMessage = "RateLimits:…:Minutes must be between 1 and 1440.")]
        public int Minutes { get; init; }
    }
}
