using Storefront.Catalog.Products;
using Storefront.Catalog.Shelves;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Checkout;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Products;

namespace Storefront.Web.Ordering.Cart;

/// <summary>What goes with the things in a cart, with the reason. Never what lies in it already or cannot be had now.</summary>
public sealed class ShowGoesWith(FindCompanions find, FindGoods findGoods, ShowCards showCards)
{
    private const int Most = 4;

    /// <summary>Some of them are sold out, or not sold in this market.</summary>
    private const int Looked = 16;

    public async Task<IReadOnlyList<ProductCard>> RunAsync(IReadOnlyList<QuoteLine> lines, Market market, CancellationToken cancellation)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        var names = lines.DistinctBy(line => line.ProductId).ToDictionary(line => line.ProductId, line => line.Name);
        var found = (await find.RunAsync(names.Keys, cancellation)).Take(Looked).ToDictionary(other => other.ProductId);
        var goods = await findGoods.RunAsync([.. found.Keys], market, [], cancellation);
        var reasons = goods.ToDictionary(product => product.Slug, product => Reason(found[product.Id], names));
        var cards = await showCards.RunAsync(goods, market, withBrand: false, cancellation);
        return [.. cards.Where(card => card.Available > 0).Take(Most).Select(card => card with { Line = reasons[card.Slug] })];
    }

    private static string Reason(GoesWith other, Dictionary<Guid, Text> names) => other.Kind switch
    {
        LinkKind.Consumable => RelatedTexts.UsedUpBy.With(names[other.With]).ToString(),
        LinkKind.Accessory => RelatedTexts.Fits.With(names[other.With]).ToString(),
        LinkKind.GoesWith => RelatedTexts.ChosenByUs.ToString(),
        _ => RelatedTexts.TogetherMeans.ToString(),
    };
}
