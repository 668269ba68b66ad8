namespace Storefront.Web.Catalog.Cards;

/// <summary>What stands for a product without a picture: maker, type and two or three ratings, like the plate on the device.</summary>
public sealed record RatingPlate(string Maker, string Model, IReadOnlyList<Fact> Ratings);
