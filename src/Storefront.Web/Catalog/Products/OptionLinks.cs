using Storefront.Catalog.Products;
using Storefront.Contracts.Catalog;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Routing;

namespace Storefront.Web.Catalog.Products;

/// <summary>Each choice on each axis, as a link to the variant that it makes: choosing works without script, and a choice can be sent to a friend.</summary>
internal sealed class OptionLinks(ProductSheet sheet, SheetVariant? chosen, IReadOnlyDictionary<Guid, StockLevel> levels, HttpContext context, string? address)
{
    public List<OptionAxis> Axes()
    {
        if (chosen is null || sheet.Variants.Count < 2)
        {
            return [];
        }

        return
        [
            .. from option in sheet.Variants.SelectMany(variant => variant.Options)
               group option by option.Axis into axis
               where axis.Select(option => option.Value).Distinct().Count() > 1
               select new OptionAxis(Name(axis.First().AxisEn, axis.First().AxisZh), [.. axis.DistinctBy(option => option.Value).Select(Choice)]),
        ];
    }

    private OptionChoice Choice(OptionValue option)
    {
        // The other axes stay as they are where there is such a variant.
        var made = sheet.Variants.Where(variant => variant.Options.Any(own => own.Axis == option.Axis && own.Value == option.Value))
            .MaxBy(variant => variant.Options.Count(own => own.Axis != option.Axis && chosen!.Options.Any(kept => kept.Axis == own.Axis && kept.Value == own.Value)))!;
        var isChosen = chosen!.Options.Any(own => own.Axis == option.Axis && own.Value == option.Value);
        return new OptionChoice(
            Name(option.NameEn, option.NameZh),
            $"{address ?? context.ShopPath($"p/{sheet.Slug}")}?v={Uri.EscapeDataString(made.Sku)}",
            isChosen,
            made.Minor is not null && ShowCards.Available(levels, [made.Id]) > 0,
            option.Axis == "finish" ? option.Value : null,
            ShowCards.NextDelivery(levels, [made.Id]));
    }

    private string Name(string en, string zh) => new Kernel.Languages.Text(en, zh).In(context.Market().Language);
}
