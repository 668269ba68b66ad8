using System.Globalization;

namespace Storefront.Web.Office.Products;

/// <summary>What is asked of the list, as it stands in the address.</summary>
public sealed class ProductQuery
{
    public const int LongestSearch = 100;

    public string? View { get; set; }

    public string? Q { get; set; }

    /// <summary>Slug of a category; everything below it is meant too.</summary>
    public string? Category { get; set; }

    public string? Brand { get; set; }

    /// <summary><c>translation</c>, <c>picture</c>, or the code of a currency in lower case: it has no price there.</summary>
    public string? Lacks { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>Nothing but the view is asked for.</summary>
    public bool IsPlain => Q is null && Category is null && Brand is null && Lacks is null;

    public ProductQuery Cleaned() => new()
    {
        View = View,
        Q = Q?.Trim() is { Length: > 0 } typed ? typed[..Math.Min(typed.Length, LongestSearch)] : null,
        Category = string.IsNullOrEmpty(Category) ? null : Category,
        Brand = string.IsNullOrEmpty(Brand) ? null : Brand,
        Lacks = string.IsNullOrEmpty(Lacks) ? null : Lacks,
        Page = Math.Clamp(Page, 1, 10_000),
    };

    public string Address(string? view = null, int page = 1)
    {
        var parts = new List<(string Name, string? Value)>
        {
            ("view", view ?? View), ("q", Q), ("category", Category), ("brand", Brand), ("lacks", Lacks),
            ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        };
        var asked = parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}");
        return "/office/products?" + string.Join('&', asked);
    }
}
