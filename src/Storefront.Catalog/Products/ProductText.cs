namespace Storefront.Catalog.Products;

/// <summary>A product's words in one language.</summary>
public sealed class ProductText
{
    private ProductText()
    {
    }

    internal ProductText(Guid productId, Language language, ProductWords words)
    {
        (ProductId, Language) = (productId, language);
        Change(words);
    }

    public Guid ProductId { get; private init; }

    public Language Language { get; private init; } = Language.En;

    public string Name { get; private set; } = "";

    public string Line { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public string Story { get; private set; } = "";

    public IReadOnlyList<string> Performance { get; private set; } = [];

    public IReadOnlyList<string> Quality { get; private set; } = [];

    public IReadOnlyList<string> UseAndCare { get; private set; } = [];

    public IReadOnlyList<Question> Questions { get; private set; } = [];

    public ProductWords Words => new()
    {
        Name = Name,
        Line = Line,
        Summary = Summary,
        Story = Story,
        Performance = Performance,
        Quality = Quality,
        UseAndCare = UseAndCare,
        Questions = Questions,
    };

    internal void Change(ProductWords words)
    {
        (Name, Line, Summary, Story) = (words.Name, words.Line, words.Summary, words.Story);
        (Performance, Quality, UseAndCare, Questions) = (words.Performance, words.Quality, words.UseAndCare, words.Questions);
    }
}
