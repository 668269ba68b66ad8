using Storefront.Catalog.Attributes;
using Storefront.Catalog.Products;
using Storefront.Catalog.Shelves;

namespace Storefront.Catalog.Comparing;

/// <summary>Up to four products side by side; every row has one value for each, in their order.</summary>
/// <param name="Missing">How many of the asked-for products are not there, or not for sale in this market.</param>
/// <param name="Beyond">Asked for and there, but more than fit.</param>
/// <param name="Others">What stands in the same category and could be compared as well.</param>
public sealed record Comparison(IReadOnlyList<ComparedProduct> Products, IReadOnlyList<ComparedGroup> Groups, int Missing, IReadOnlyList<OtherProduct> Beyond, IReadOnlyList<OtherProduct> Others);

public sealed record ComparedProduct(Goods Goods, string Summary, Lifetime Life, int WarrantyYears);

public sealed record ComparedGroup(string Name, IReadOnlyList<ComparedRow> Rows);

public sealed record OtherProduct(string Slug, string Name);

/// <summary>One attribute of all the products.</summary>
public sealed record ComparedRow(AttributeEntry Attribute, IReadOnlyList<ComparedValue?> Values)
{
    /// <summary>At least two of them differ; who says nothing differs from who says something.</summary>
    public bool Differs => Values.Select(value => value?.Words).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>The place of the one that differs while all the others agree; null where there is no such one, somebody says nothing, or they are too few to say.</summary>
    public int? OddOne
    {
        get
        {
            var words = Values.Select(value => value?.Words ?? "").ToList();
            var single = words.GroupBy(word => word, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.Key).ToList();
            return words.Count > 2 && !words.Contains("") && single.Count == 1 && words.Distinct(StringComparer.Ordinal).Count() == 2 ? words.IndexOf(single[0]) : null;
        }
    }

    /// <summary>Each value's share of the largest, from 0 to 1: bars that begin at zero. Null unless all are amounts of one unit and they differ.</summary>
    public IReadOnlyList<double>? Shares
    {
        get
        {
            var numbers = Values.Select(value => value?.Number).OfType<double>().ToList();
            return Attribute.Unit is not null && Differs && numbers.Count == Values.Count && numbers.Min() >= 0 && numbers.Max() > 0
                ? [.. numbers.Select(number => number / numbers.Max())]
                : null;
        }
    }
}

/// <param name="Tag">Of the words' language, where it is not the page's.</param>
/// <param name="Number">In the attribute's unit.</param>
public sealed record ComparedValue(string Words, string? Tag, double? Number, bool? Flag);
