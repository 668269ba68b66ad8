using System.Text.RegularExpressions;
using Storefront.Ordering.Addresses;

namespace Storefront.Ordering.Orders;

/// <summary>Prints addresses the way each country's post wants them.</summary>
public sealed partial class AddressLabels(AddressBook book)
{
    private static readonly IReadOnlyList<string> _anywhere = ["{name}", "{company}", "{street}", "{street2}", "{postcode} {city} {region}", "{country}"];

    /// <summary>The rows of a label, none of them empty. The country is written in the reader's language.</summary>
    public IReadOnlyList<string> Rows(PostalAddress address, Language language)
    {
        var country = book.Find(address.Country);

        // Elsewhere the post reads the region's code; in China it reads its name.
        var region = address.Country == "CN" ? country?.Regions?.FirstOrDefault(choice => choice.Code == address.Region)?.Name.Zh ?? address.Region : address.Region;
        return [.. (country?.Format.Printed ?? _anywhere).Select(row => Tidy(Field().Replace(row, field => field.Groups[1].Value switch
        {
            "name" => address.Name,
            "company" => address.Company,
            "street" => address.Street,
            "street2" => address.Street2,
            "region" => region,

            // Beijing, Shanghai, Tianjin and Chongqing are region and city in one.
            "city" => address.Country == "CN" && address.City == region ? "" : address.City,
            "district" => address.District,
            "postcode" => address.Postcode,
            "phone" => Typed.Spaced(address.Phone),
            "country" => country?.Name.In(language) ?? address.Country,
            _ => "",
        } ?? ""))).Where(row => row.Length > 0)];
    }

    private static string Tidy(string row) => Spaces().Replace(row, " ").Trim(' ', ',', '，');

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Field();

    [GeneratedRegex(" {2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
