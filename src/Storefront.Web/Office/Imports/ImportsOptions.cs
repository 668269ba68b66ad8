using System.ComponentModel.DataAnnotations;

namespace Storefront.Web.Office.Imports;

/// <summary>Section "Imports".</summary>
public sealed class ImportsOptions
{
    public const string Section = "Imports";

    /// <summary>Largest file that is taken, in megabytes.</summary>
    [Range(1, 4000)]
    public int MaxMegabytes { get; init; } = 250;
}
