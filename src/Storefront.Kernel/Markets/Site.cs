using Storefront.Kernel.Languages;

namespace Storefront.Kernel.Markets;

/// <summary>A workshop of ours: goods leave from it, and a buyer may fetch a parcel there.</summary>
/// <param name="Address">country, region, city, district, postcode, street; what a country does not use is absent or null.</param>
public sealed record Site(string Code, Text Name, string Company, IReadOnlyDictionary<string, string?> Address, Text Hours);
