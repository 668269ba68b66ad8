namespace Storefront.Catalog.Products;

/// <summary>What is written about a product in one language.</summary>
public sealed record ProductWords
{
    public const int NameMaxLength = 300;

    public const int LineMaxLength = 300;

    public const int SummaryMaxLength = 1000;

    public required string Name { get; init; }

    /// <summary>What a list shows below the name: three figures, say.</summary>
    public string Line { get; init; } = "";

    public string Summary { get; init; } = "";

    /// <summary>Paragraphs, a line each.</summary>
    public string Story { get; init; } = "";

    /// <summary>What was measured, and how.</summary>
    public IReadOnlyList<string> Performance { get; init; } = [];

    public IReadOnlyList<string> Quality { get; init; } = [];

    public IReadOnlyList<string> UseAndCare { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];
}
