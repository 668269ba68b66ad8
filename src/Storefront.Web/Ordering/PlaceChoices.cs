using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Addresses;

namespace Storefront.Web.Ordering;

/// <summary>Countries and regions to choose from, in the order in which people of the language look for them.</summary>
internal static class PlaceChoices
{
    private static readonly Text _choose = new("Choose", "请选择");

    public static IReadOnlyList<SelectListItem> Countries(Market market, AddressBook addresses, string chosen) =>
    [
        .. market.Destinations
            .Select(code => addresses.Find(code)!)
            .OrderBy(country => country.Name.ToString(), StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))
            .Select(country => new SelectListItem(country.Name.ToString(), country.Code, country.Code == chosen)),
    ];

    /// <summary>Null where the country has no list to choose from; an empty choice first, because a state that nobody chose must not decide the tax.</summary>
    public static IReadOnlyList<SelectListItem>? Regions(CountryForm place, string? chosen) => place.Regions is null
        ? null
        :
        [
            new SelectListItem(_choose.ToString(), "", chosen is null),
            .. place.Regions.Select(region => new SelectListItem(region.Name.ToString(), region.Code, region.Code == chosen)),
        ];
}
