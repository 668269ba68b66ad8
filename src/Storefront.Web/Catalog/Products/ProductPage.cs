using Storefront.Kernel;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Home;
using Storefront.Web.Shared.Breadcrumbs;

namespace Storefront.Web.Catalog.Products;

/// <summary>A product, with one of its variants chosen. Lists that are empty are left out of the page.</summary>
public sealed record ProductPage
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Brand { get; init; }

    /// <summary>Stands above the name where another than the house made it.</summary>
    public string? Maker { get; init; }

    /// <summary>One sentence below the name.</summary>
    public string Summary { get; init; } = "";

    /// <summary>BCP 47 tag of the product's words where they are not in the page's language.</summary>
    public string? WordsLanguage { get; init; }

    /// <summary>Slug of the catalogue section.</summary>
    public string? Section { get; init; }

    public required IReadOnlyList<Crumb> Crumbs { get; init; }

    /// <summary>Pictures of the chosen variant first. Empty: the rating plate stands in.</summary>
    public IReadOnlyList<ProductPicture> Pictures { get; init; } = [];

    public RatingPlate? Plate { get; init; }

    /// <summary>Width, height and depth in millimetres, for the caption.</summary>
    public string? Measures { get; init; }

    public IReadOnlyList<OptionAxis> Options { get; init; } = [];

    /// <summary>Null where this market does not sell it; then <see cref="SoldIn"/> says who does.</summary>
    public BuyBox? Buy { get; init; }

    public IReadOnlyList<MarketThatSells> SoldIn { get; init; } = [];

    /// <summary>It is shown to whoever has a preview link only: no search engine, no canonical address.</summary>
    public bool IsPreview { get; init; }

    public int WarrantyYears { get; init; }

    /// <summary>Paragraphs.</summary>
    public IReadOnlyList<string> Story { get; init; } = [];

    public IReadOnlyList<string> Performance { get; init; } = [];

    public IReadOnlyList<string> Quality { get; init; } = [];

    public IReadOnlyList<string> UseAndCare { get; init; } = [];

    public IReadOnlyList<FactGroup> Facts { get; init; } = [];

    public IReadOnlyList<PartRow> Parts { get; init; } = [];

    /// <summary>What all of them cost, bought one by one; null where one of them is not sold, or there is only one.</summary>
    public Money? PartsTogether => Parts.Count > 1 && Parts.All(part => part.Price is not null)
        ? new Money(Parts.Sum(part => part.Price!.Value.Minor), Parts[0].Price!.Value.Currency)
        : null;

    /// <summary>Typed links: accessories, consumables, what it is a part of …, each with its heading.</summary>
    public IReadOnlyList<Related> Related { get; init; } = [];

    /// <summary>Sections beside one another as long as they fill a row of four, and whether each has its row to itself.</summary>
    public static IEnumerable<(Related Section, bool IsAlone)> InRows(IReadOnlyList<Related> sections)
    {
        const int Row = 4;
        for (var first = 0; first < sections.Count;)
        {
            var (next, taken) = (first, 0);
            while (next < sections.Count && (next == first || taken + Wide(sections[next]) <= Row))
            {
                taken += Wide(sections[next++]);
            }

            foreach (var section in sections.Skip(first).Take(next - first))
            {
                yield return (section, next - first == 1);
            }

            first = next;
        }

        static int Wide(Related section) => Math.Min(section.Products.Count, Row);
    }

    public IReadOnlyList<Answered> Questions { get; init; } = [];

    /// <summary>The canonical address within a market; the query of a chosen variant is not part of it.</summary>
    public string Path => $"p/{Slug}";
}

/// <param name="Path">Below /media.</param>
/// <param name="Words">What it shows: "Front", "Taken apart". Also the picture's alternative text, after the name.</param>
public sealed record ProductPicture(string Path, string Words);

/// <summary>One axis of choice. Each choice leads to the address of the variant that it makes, the other axes kept where such a variant exists.</summary>
public sealed record OptionAxis(string Name, IReadOnlyList<OptionChoice> Choices);

/// <param name="Finish">Code of the dot, for the axis that has one.</param>
/// <param name="BackOn">When it comes back, if it is sold out and that is known.</param>
public sealed record OptionChoice(string Name, string Address, bool IsChosen, bool IsAvailable, string? Finish = null, DateOnly? BackOn = null);

/// <summary>What the chosen variant costs and how it is bought.</summary>
public sealed record BuyBox
{
    public required Guid VariantId { get; init; }

    public required string Sku { get; init; }

    public string? Gtin { get; init; }

    public required Money Price { get; init; }

    /// <summary>The lowest price of the thirty days before a reduction; null without one.</summary>
    public Money? Was { get; init; }

    /// <summary>The tax that the price contains and the price without it. Null where tax is added at checkout.</summary>
    public TaxContained? Tax { get; init; }

    public required int Available { get; init; }

    public DateOnly? NextDelivery { get; init; }

    /// <summary>The market's usual promise. Null where none can be made.</summary>
    public DeliveryPromise? Delivery { get; init; }

    /// <summary>How many days a buyer of this market may return it.</summary>
    public int? ReturnDays { get; init; }

    /// <summary>The most that one order may hold of it now; 0 when sold out.</summary>
    public required int MostPerOrder { get; init; }
}

public sealed record TaxContained(decimal Percent, Money Amount, Money PriceWithout);

/// <param name="Arrives">The later day of the usual way of delivery.</param>
/// <param name="To">Where it arrives on that day: "Germany", "上海市".</param>
/// <param name="PayBy">Until when the day holds, in the warehouse's own time.</param>
/// <param name="PayDay">The day of that: "today", or a weekday.</param>
/// <param name="Place">Where that clock hangs: "Seattle".</param>
/// <param name="Cost">Of the usual way for this one piece.</param>
public sealed record DeliveryPromise(DateOnly Arrives, string To, DateTimeOffset PayBy, string PayDay, string Place, Money Cost);

public sealed record MarketThatSells(string Name, string Address);

public sealed record FactGroup(string Name, IReadOnlyList<Fact> Facts);

/// <param name="Reason">Why these stand here, unless the heading says it.</param>
public sealed record Related(string Heading, string? Reason, IReadOnlyList<ProductCard> Products);

/// <param name="By">Who answered, in words.</param>
public sealed record Answered(string Question, string Answer, string By);
