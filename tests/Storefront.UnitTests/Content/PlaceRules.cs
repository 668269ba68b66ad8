using System.Text.RegularExpressions;

namespace Storefront.UnitTests.Content;

/// <summary>Address forms.</summary>
internal static partial class PlaceRules
{
    public static IReadOnlyList<ContentRule> All { get; } =
    [
        new("the countries of the address form are the destinations of the markets",
            content =>
            {
                var destinations = content.Trade.Markets.SelectMany(market => market.Destinations).ToHashSet();
                var countries = content.Addresses.Countries.Select(country => country.Code).ToHashSet();
                return destinations.Except(countries).Concat(countries.Except(destinations)).Concat(GoodRules.Twice(content.Addresses.Countries.Select(country => country.Code)));
            },
            content => content.Addresses.Countries.RemoveAt(0)),
        new("a country's form exists, its regions are listed where the form asks for them by list, and its postcode's example fits its pattern",
            content => content.Addresses.Countries.Where(country => !content.Addresses.Formats.Exists(format => format.Code == country.Format)
                || (country.Regions is not null && !content.Addresses.Regions.ContainsKey(country.Regions))
                || !Regex.IsMatch(country.Postcode.Example, country.Postcode.Pattern)
                || Regex.IsMatch("x" + country.Postcode.Example + "x", country.Postcode.Pattern)
                || country.PhonePrefix <= 0).Select(country => country.Code),
            content => content.Addresses.Countries[0].Postcode.Example = "12"),
        new("every list of regions is a country's own, without twins",
            content => content.Addresses.Regions.SelectMany(list => GoodRules.Twice(list.Value.Select(region => $"{list.Key}-{region.Code}"))
                .Concat(content.Addresses.Countries.Exists(country => country.Code == list.Key && country.Regions == list.Key) ? [] : [list.Key])),
            content => content.Addresses.Regions["US"].Add(content.Addresses.Regions["US"][0])),
        new("a form asks only for fields that a browser can fill, labels those that differ, and prints all that it asks for",
            Forms,
            content => content.Addresses.Formats[0].Fields[0].Add("planet")),
        new("a site's address is one that its country's form would take",
            content => content.Trade.Sites.Where(site => content.Addresses.Countries.Find(country => country.Code == site.Address["country"]) is not { } country
                || !Regex.IsMatch(site.Address["postcode"] ?? "", country.Postcode.Pattern)
                || (country.Regions is null ? site.Address["region"] is not null : !content.Addresses.RegionsOf(country.Code).Contains(site.Address["region"]))).Select(site => site.Code),
            content => content.Trade.Sites[0].Address["postcode"] = "none"),
    ];

    private static IEnumerable<string> Forms(ShopContent content) => content.Addresses.Formats.SelectMany(format =>
    {
        var fields = format.Fields.SelectMany(row => row).ToHashSet();
        var printed = format.Label.SelectMany(line => Placeholder().Matches(line).Select(match => match.Groups[1].Value)).ToHashSet();
        return fields.Where(field => !content.Addresses.Autofill.ContainsKey(field))
            .Concat(format.Optional.Except(fields))
            .Concat(format.Labels.Keys.Except(fields))
            .Concat(fields.Except(printed).Except(["phone"]))
            .Concat(printed.Except(fields).Except(["country"]))
            .Select(field => $"{format.Code}: {field}");
    });

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
