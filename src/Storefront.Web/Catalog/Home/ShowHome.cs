using Storefront.Catalog.Products;
using Storefront.Catalog.Shelves;
using Storefront.Contracts.Catalog;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Products;
using Storefront.Web.Catalog.Sections;
using Storefront.Web.Shared.Drawings;

namespace Storefront.Web.Catalog.Home;

/// <summary>Puts the home page together: one thing taken apart, the range at one scale, the sections, what came last.</summary>
public sealed class ShowHome(FindProduct findProduct, FindSections findSections, FindGoods findGoods, ShowCards showCards, IStockLevels stock)
{
    private const string Opener = "kettle-k17";

    public async Task<HomePage> RunAsync(Market market, CancellationToken cancellation)
    {
        var range = await findSections.RunAsync(market, cancellation);
        var newest = await findGoods.RunAsync(range.Newest, market, [], cancellation);
        return new HomePage
        {
            Opener = await TakeApartAsync(market, cancellation),
            Range = [.. range.Sections.SelectMany(section => section.Pictures.Select(picture => new RangeThing(section.Number, picture)))],
            Sections = [.. range.Sections.Select(section => SectionRow.Of(section, market))],
            Newest = await showCards.RunAsync(newest, market, withBrand: false, cancellation),
        };
    }

    private async Task<TakenApart?> TakeApartAsync(Market market, CancellationToken cancellation)
    {
        var sheet = await findProduct.RunAsync(Opener, market, cancellation);
        if (sheet is not { IsForSale: true } || !sheet.Views.Any(view => view.EndsWith("-exploded", StringComparison.Ordinal)))
        {
            return null;
        }

        var levels = await stock.FindAsync([.. sheet.Parts.SelectMany(part => part.VariantIds)], cancellation);
        var shown = sheet.Variants[0];
        return new TakenApart(
            sheet.Slug,
            sheet.Words.Name,
            NoBreak.Of(sheet.Words.Line),
            $"drawings/{sheet.Views.First(view => view.EndsWith("-exploded", StringComparison.Ordinal))}-{shown.Finish}.svg",
            new Money(sheet.Variants.Min(variant => variant.Minor) ?? 0, market.Currency),
            [.. sheet.Parts.Select(part => ShowProduct.Row(part, market, levels))],
            new Money(sheet.Parts.Sum(part => part.Minor ?? 0), market.Currency));
    }
}
