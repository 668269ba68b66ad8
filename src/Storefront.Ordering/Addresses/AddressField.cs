namespace Storefront.Ordering.Addresses;

/// <summary>A part of an address that a form may ask for.</summary>
public enum AddressField
{
    Name,
    Company,
    Phone,
    Region,
    City,
    District,
    Street,
    Street2,
    Postcode,
}
