using Storefront.Kernel;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Sections;
using Storefront.Web.Shared.Drawings;

namespace Storefront.Web.Catalog.Home;

public sealed record HomePage
{
    /// <summary>The product whose parts the page begins with; null in a market that does not sell it.</summary>
    public TakenApart? Opener { get; init; }

    /// <summary>One or two drawn products of each section, for the figure at one scale.</summary>
    public required IReadOnlyList<RangeThing> Range { get; init; }

    public required IReadOnlyList<SectionRow> Sections { get; init; }

    /// <summary>What came last, at most four.</summary>
    public required IReadOnlyList<ProductCard> Newest { get; init; }
}

/// <summary>A product with all its parts.</summary>
/// <param name="Picture">The drawing that shows it taken apart.</param>
/// <param name="PartsTogether">Sum of the parts that are sold.</param>
public sealed record TakenApart(string Slug, string Name, string Line, string Picture, Money Price, IReadOnlyList<PartRow> Parts, Money PartsTogether);

/// <param name="Slug">Of the part's own page; null where it is not sold alone, then <paramref name="NotSold"/> says why.</param>
/// <param name="Small">Below the name: the one colour in which it is kept; on the product's page before it how long it takes to change it, and with what.</param>
public sealed record PartRow(int? Figure, string Number, string Name, string? Slug, Money? Price, int Available, DateOnly? NextDelivery, string? NotSold = null, string? Small = null);
