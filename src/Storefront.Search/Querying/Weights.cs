namespace Storefront.Search.Querying;

/// <summary>
/// How much a word counts for by where it stands. Found by trying on two catalogues (tests, Relevance), without a look at single queries: what a thing is counts
/// most, then its name; what it goes with and what is merely told of it count least.
/// </summary>
internal sealed record Weights
{
    public static Weights Default { get; } = new();

    public double Name { get; init; } = 0.9;

    public double Brand { get; init; } = 2;

    public double Category { get; init; } = 2;

    public double Code { get; init; } = 4;

    public double Joined { get; init; } = 2.4;

    public double Fits { get; init; } = 1.8;

    public double Facts { get; init; } = 0.5;

    public double Body { get; init; } = 1.32;

    /// <summary>Single characters, pinyin.</summary>
    public double Sound { get; init; } = 2;

    /// <summary>The thing's noun is the noun asked for.</summary>
    public double Head { get; init; } = 10;

    /// <summary>A word of the thing's kind, by how rare it is.</summary>
    public double KindWord { get; init; } = 0.3;

    /// <summary>A word of the thing's kind.</summary>
    public double Kind { get; init; } = 0.9;

    /// <summary>Neighbours stand together in the name.</summary>
    public double Phrase { get; init; } = 1;

    /// <summary>Of a word that means the same, by our own list.</summary>
    public double Family { get; init; } = 0.3;

    /// <summary>The thing is called by such a word.</summary>
    public double HeadFamily { get; init; } = 0.8;

    /// <summary>How much the other places add to the best one.</summary>
    public double Tie { get; init; } = 0.3;

    /// <summary>Of what has only some of the words, so that it stands below what has all.</summary>
    public double Below { get; init; } = 0.02;

    public double Stocked { get; init; } = 0.357;

    public double Popularity { get; init; } = 0.429;

    /// <summary>What belongs to another thing keeps seven tenths.</summary>
    public double Standalone { get; init; } = 0.429;
}
