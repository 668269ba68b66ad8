using System.Globalization;
using Storefront.Catalog.Attributes;

namespace Storefront.Web.Office.Attributes;

/// <summary>What is asked of the list, as it stands in the address.</summary>
public sealed class AttributeQuery
{
    public string? Q { get; set; }

    /// <summary>The English heading.</summary>
    public string? Group { get; set; }

    public AttributeKind? Kind { get; set; }

    /// <summary><c>-</c> for those without one.</summary>
    public string? Unit { get; set; }

    /// <summary>By at least so many goods; 0 for those that none uses.</summary>
    public int? Uses { get; set; }

    /// <summary><c>no</c> or <c>yes</c>.</summary>
    public string? Zh { get; set; }

    public int Page { get; set; } = 1;

    public bool IsPlain => string.IsNullOrWhiteSpace(Q) && string.IsNullOrEmpty(Group) && Kind is null && string.IsNullOrEmpty(Unit) && Uses is null && string.IsNullOrEmpty(Zh);

    public string Address(int page)
    {
        var parts = new List<(string Name, string? Value)>
        {
            ("q", Q), ("group", Group), ("kind", Kind?.ToString()), ("unit", Unit), ("uses", Uses?.ToString(CultureInfo.InvariantCulture)), ("zh", Zh),
            ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        };
        return "/office/attributes?" + string.Join('&', parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
    }
}
