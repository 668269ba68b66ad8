using System.Globalization;
using Storefront.Catalog.Shelves;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;

namespace Storefront.Web.Catalog.Filters;

/// <summary>Turns counts, and the query that they were taken for, into words and the address behind each of them.</summary>
/// <param name="address">Of the same list, asked otherwise.</param>
internal sealed class LayOutFilters(Market market, ShelfQuery query, Func<ShelfQuery, string> address)
{
    private const int OpenFacets = 4;

    private const int MostBrands = 30;

    private readonly Language _language = market.Language;

    public PriceFacet? Price(PriceSpan? span) => span is null ? null : new PriceFacet(
        span.LowestMinor / market.Currency.Scale,
        (span.HighestMinor + market.Currency.Scale - 1) / market.Currency.Scale,
        query.PriceFrom,
        query.PriceTo,
        span.Bars);

    /// <summary>The facets in their order: whether it can be had, then what the caller puts in between, makers and attributes.</summary>
    /// <param name="count">Of the list, filters applied.</param>
    public List<Facet> Facets(int count, int available, IEnumerable<Facet> between, IReadOnlyList<BrandCount> brands, IReadOnlyList<AttributeFacet> attributes)
    {
        var facets = new List<Facet>();
        if (available < count || query.OnlyAvailable)
        {
            facets.Add(new Facet("available", SortTexts.Availability.ToString(), [new FacetValue("yes", SortTexts.Available.ToString(), available, query.OnlyAvailable)], true));
        }

        facets.AddRange(between);
        if (brands.Count > 1 || query.Brands.Count > 0)
        {
            facets.Add(new Facet(
                "brand",
                SortTexts.Brand.ToString(),
                [
                    .. brands.Where((brand, place) => place < MostBrands || query.Brands.Contains(brand.Slug))
                        .Select(brand => new FacetValue(brand.Slug, brand.Name(_language), brand.Count, query.Brands.Contains(brand.Slug))),
                ],
                true));
        }

        foreach (var facet in attributes)
        {
            var chosen = query.Attributes.GetValueOrDefault(facet.Attribute.Code) ?? [];
            facets.Add(new Facet(
                ShelfQuery.AttributePrefix + facet.Attribute.Code,
                facet.Attribute.Label(_language),
                [
                    .. facet.Values.Where(value => value.Count > 0 || chosen.Contains(value.Key))
                        .Select(value => new FacetValue(value.Key, value.Words(facet.Attribute, _language), value.Count, chosen.Contains(value.Key))),
                ],
                facets.Count < OpenFacets || chosen.Count > 0));
        }

        return facets;
    }

    public IEnumerable<AppliedFilter> Applied(IReadOnlyList<BrandCount> brands, IReadOnlyList<AttributeFacet> attributes)
    {
        foreach (var brand in query.Brands)
        {
            yield return new AppliedFilter(brands.FirstOrDefault(known => known.Slug == brand)?.Name(_language) ?? brand, address(query.WithoutBrand(brand)));
        }

        if (query.PriceFrom is not null || query.PriceTo is not null)
        {
            yield return new AppliedFilter(PriceWords(), address(query.WithoutPrice()));
        }

        if (query.OnlyAvailable)
        {
            yield return new AppliedFilter(SortTexts.Available.ToString(), address(query.AlsoSoldOut()));
        }

        foreach (var (code, values) in query.Attributes)
        {
            var facet = attributes.FirstOrDefault(facet => facet.Attribute.Code == code);
            foreach (var value in values)
            {
                var words = facet?.Values.FirstOrDefault(count => count.Key == value)?.Words(facet.Attribute, _language) ?? value;
                yield return new AppliedFilter(facet is null ? words : $"{facet.Attribute.Label(_language)}: {words}", address(query.WithoutAttribute(code, value)));
            }
        }
    }

    private string PriceWords()
    {
        return (query.PriceFrom, query.PriceTo) switch
        {
            ({ } from, { } to) => $"{Write(from)}–{Write(to)}",
            ({ } from, null) => FilterTexts.PriceFrom.With(Write(from)).ToString(),
            (null, { } to) => FilterTexts.PriceTo.With(Write(to)).ToString(),
            _ => "",
        };

        string Write(long major) => market.Currency.Symbol + major.ToString("N0", CultureInfo.CurrentCulture);
    }
}
