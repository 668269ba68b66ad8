namespace Storefront.UnitTests.Content;

/// <summary>content/ agrees with itself: what is named exists, and what is said twice is the same.</summary>
public sealed class WhatTheShopShipsWith
{
    private static readonly ShopContent _content = ShopContent.Read();

    private static readonly Dictionary<string, ContentRule> _rules =
        new[] { GoodRules.All, PartRules.All, NumberRules.All, TradeRules.All, PlaceRules.All, PageRules.All }.SelectMany(rules => rules).ToDictionary(rule => rule.Sentence);

    public static TheoryData<string> Rules => [.. _rules.Keys];

    [Theory, MemberData(nameof(Rules))]
    public void It_holds_that(string rule) => Assert.Empty(_rules[rule].Broken(_content));

    [Theory, MemberData(nameof(Rules))]
    public void It_would_be_found_if_it_did_not_hold_that(string rule)
    {
        var spoiled = ShopContent.Read();
        _rules[rule].Damage(spoiled);

        Assert.NotEmpty(_rules[rule].Broken(spoiled));
    }

    /// <summary>Guards the other tests: they would hold of nothing at all.</summary>
    [Fact]
    public void There_is_something_to_check()
    {
        Assert.True(_content.Goods.Count >= 84);
        Assert.True(_content.Parts.Count() >= 400);
        Assert.NotEmpty(_content.Pages);
        Assert.True(_content.Drawings.Count(drawing => drawing.View == "exploded") >= 12);
        Assert.True(_content.Drawings.Count(drawing => drawing.Of is not null && drawing.View != "exploded") >= 16);
        Assert.True(_content.Brands.TrueForAll(brand => _content.Goods.Count(good => good.Brand == brand.Name["en"]) >= 6));
    }
}
