using System.ComponentModel.DataAnnotations;
using Storefront.Ordering.Addresses;

namespace Storefront.Web.Ordering.Checkout;

/// <summary>What the buyer types. Which parts of an address must be there is the country's matter, so no attribute says it.</summary>
public sealed class CheckoutForm
{
    [DataType(DataType.EmailAddress)]
    public string? Email { get; init; }

    public string? Country { get; init; }

    public string? Name { get; init; }

    public string? Company { get; init; }

    [DataType(DataType.PhoneNumber)]
    public string? Phone { get; init; }

    public string? Region { get; init; }

    public string? City { get; init; }

    public string? District { get; init; }

    public string? Street { get; init; }

    public string? Street2 { get; init; }

    public string? Postcode { get; init; }

    public string? Method { get; init; }

    /// <summary>Postcode and region of which the shop asked whether they belong together.</summary>
    public string? Asked { get; init; }

    /// <summary>Made with the page; sent twice, it is one order.</summary>
    public string? Key { get; init; }

    /// <summary>The price that the page showed.</summary>
    public string? Shown { get; init; }

    public TypedAddress Address() => new(new Dictionary<AddressField, string?>
    {
        [AddressField.Name] = Name,
        [AddressField.Company] = Company,
        [AddressField.Phone] = Phone,
        [AddressField.Region] = Region,
        [AddressField.City] = City,
        [AddressField.District] = District,
        [AddressField.Street] = Street,
        [AddressField.Street2] = Street2,
        [AddressField.Postcode] = Postcode,
    });
}
