namespace Storefront.Web.Catalog.Cards;

/// <summary>What stands for a product without a picture: maker, type and two or three ratings, like the plate on the device.</summary>
public sealed record RatingPlate(string Maker, string Model, IReadOnlyList<Fact> Ratings)
{
    /// <summary>Characters of a value that are still a rating; what is longer is a sentence and has no room on a plate.</summary>
    public const int LongestValue = 20;
}
