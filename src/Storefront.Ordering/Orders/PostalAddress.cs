namespace Storefront.Ordering.Orders;

/// <summary>An address in any country and script, as it was given; content/addresses.yaml says which parts a country has and how it is printed.</summary>
public sealed record PostalAddress
{
    public const int PartMaxLength = 200;

    public required string Name { get; init; }

    public string? Company { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>The second half of ISO 3166-2 where the country's form asks for it.</summary>
    public string? Region { get; init; }

    public string? City { get; init; }

    public string? District { get; init; }

    public required string Street { get; init; }

    public string? Street2 { get; init; }

    public string? Postcode { get; init; }

    /// <summary>For the carrier, in E.164.</summary>
    public string? Phone { get; init; }
}
