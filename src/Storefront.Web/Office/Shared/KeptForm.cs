namespace Storefront.Web.Office.Shared;

/// <summary>What the form of a category, brand or attribute sends beside its fields.</summary>
public sealed class KeptForm
{
    public int Version { get; set; }

    /// <summary>Where goods go that stand on what is removed.</summary>
    public Guid? To { get; set; }
}
