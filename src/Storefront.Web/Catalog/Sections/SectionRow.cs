using Storefront.Catalog.Shelves;
using Storefront.Kernel;
using Storefront.Kernel.Markets;

namespace Storefront.Web.Catalog.Sections;

/// <summary>A section in the table of contents, for the partial <c>/Catalog/Sections/_Contents.cshtml</c>.</summary>
/// <param name="From">The lowest price in the section; null while nothing in it is for sale here.</param>
public sealed record SectionRow(int Number, string Slug, string Name, int Products, int Parts, Money? From)
{
    public static SectionRow Of(SectionCount section, Market market) => new(
        section.Number, section.Slug, section.Name.In(market.Language), section.Goods, section.Parts, section.FromMinor is { } minor ? new Money(minor, market.Currency) : null);
}
