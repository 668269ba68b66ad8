namespace Storefront.Catalog.Seeding;

/// <summary>Hash of the files that were seeded last. While they stay the same, a start does not look at the goods at all.</summary>
public sealed class SeedMark
{
    public required string Name { get; init; }

    public required string Hash { get; set; }
}
