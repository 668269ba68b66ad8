using Storefront.Kernel;

namespace Storefront.Web.Catalog.Cards;

/// <summary>A product where several stand side by side, for the partial <c>/Catalog/Cards/_ProductCard.cshtml</c> and the lists.</summary>
public sealed record ProductCard
{
    public required string Slug { get; init; }

    /// <summary>Number of the variant that is shown and opened; null for the product's first.</summary>
    public string? Variant { get; init; }

    public string Address => Variant is null ? $"p/{Slug}" : $"p/{Slug}?v={Uri.EscapeDataString(Variant)}";

    public required string Name { get; init; }

    /// <summary>Three figures, or what it fits.</summary>
    public string Line { get; init; } = "";

    /// <summary>BCP 47 tag of name and line where they are not in the page's language.</summary>
    public string? WordsLanguage { get; init; }

    /// <summary>Path below /media; null where there is none, then <see cref="Plate"/> is shown.</summary>
    public string? Picture { get; init; }

    public RatingPlate? Plate { get; init; }

    /// <summary>Shown above the name in lists of several makers.</summary>
    public string? Brand { get; init; }

    /// <summary>Of the variant that costs least.</summary>
    public required Money Price { get; init; }

    /// <summary>True where other variants cost more.</summary>
    public bool HasDearer { get; init; }

    /// <summary>Pieces of all variants together.</summary>
    public required int Available { get; init; }

    public DateOnly? NextDelivery { get; init; }

    /// <summary>There are several variants, of which <see cref="Available"/> is the sum.</summary>
    public bool HasKinds { get; init; }

    /// <summary>Where there is nothing to choose: what goes into the cart.</summary>
    public Guid? OnlyVariant { get; init; }

    /// <summary>Codes of the finishes that it comes in, in order; empty where there is one only.</summary>
    public IReadOnlyList<string> Finishes { get; init; } = [];

    /// <summary>Up to two facts of the list's own facets, so that rows compare without opening them.</summary>
    public IReadOnlyList<Fact> Figures { get; init; } = [];

    /// <summary>Number in the drawing of the product that it belongs to.</summary>
    public int? Figure { get; init; }
}
