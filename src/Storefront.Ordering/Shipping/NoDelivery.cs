using System.Text.RegularExpressions;

namespace Storefront.Ordering.Shipping;

/// <summary>A place inside a country that we do not deliver to, told by its postcode.</summary>
public sealed record NoDelivery(string Country, Regex Postcode, Text Place);
