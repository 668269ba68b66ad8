namespace Storefront.Ordering.Addresses;

/// <summary>The address forms of all countries that we deliver to. Read from content/addresses.yaml.</summary>
public sealed class AddressBook(IReadOnlyDictionary<string, CountryForm> countries, IReadOnlyDictionary<AddressField, string> autofill)
{
    public CountryForm? Find(string? country) => country is null ? null : countries.GetValueOrDefault(country);

    /// <summary>The HTML token by which a browser fills the field in.</summary>
    public string AutofillOf(AddressField field) => autofill[field];
}
