using System.ComponentModel.DataAnnotations;

namespace Storefront.Web.Office.Shared;

/// <summary>Section "Office".</summary>
public sealed class OfficeOptions : IValidatableObject
{
    public const string Section = "Office";

    /// <summary>The zone whose time staff read, such as Europe/Berlin. Without it: the one of the workshop of the first market in content/markets.yaml.</summary>
    public string? TimeZone { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (TimeZone is { Length: > 0 } && !TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return new ValidationResult($"Office:TimeZone must be a time zone such as 'Europe/Berlin'; it is '{TimeZone}'.");
        }
    }
}
