using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Storefront.Catalog.Data;
using Storefront.Catalog.Keeping;
using Storefront.Catalog.Shelves;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Filters;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Catalog.Categories;

[Area("Catalog")]
public sealed class CategoriesController(FindShelf findShelf, FindSections findSections, FindGoods findGoods, ShowCards showCards, FindOldShelf findOld) : Controller
{
    [HttpGet, ShopRoute("c/{category}")]
    [OutputCache(PolicyName = PageCache.Policy, VaryByQueryKeys = ["*"], Tags = [CatalogCache.Tag])]
    public async Task<IActionResult> Show(string category, CancellationToken cancellation)
    {
        var tree = await findShelf.CategoriesAsync(cancellation);
        if (tree.Find(category) is not { } node)
        {
            return await findOld.CategoryAsync(category, cancellation) is { } moved
                ? LocalRedirectPermanent(HttpContext.ShopPath($"c/{moved}") + Request.QueryString)
                : NotFound();
        }

        var parameters = Request.Query.SelectMany(entry => entry.Value.Select(value => KeyValuePair.Create(entry.Key, value ?? ""))).ToList();
        var query = ShelfQuery.Parse(parameters);
        if (TypedPrices.Of(parameters) is { } typed)
        {
            return Redirect(HttpContext.ShopPath($"c/{node.Slug}") + query.Priced(typed.From, typed.To));
        }

        if (await findOld.TodayAsync(ShelfKind.Brand, query.Brands, cancellation) is var brands && !ReferenceEquals(brands, query.Brands))
        {
            return LocalRedirectPermanent(HttpContext.ShopPath($"c/{node.Slug}") + query.OfBrands(brands));
        }

        var market = HttpContext.Market();
        var shelf = await findShelf.CountAsync(node, query, market, cancellation);
        var lastPage = Math.Clamp((shelf.Count + ShelfQuery.PageSize - 1) / ShelfQuery.PageSize, 1, ShelfQuery.LastPage);
        query = query.OnPage(Math.Min(query.Page, lastPage));
        var slice = await findShelf.PageAsync(node, query, market, cancellation);
        var figures = shelf.Facets.Select(facet => facet.Attribute).Where(attribute => !attribute.IsAxis).Take(3).ToList();
        var goods = await findGoods.RunAsync(slice.ProductIds, market, figures, query.Attributes.GetValueOrDefault("finish") ?? [], cancellation);
        var cards = await showCards.RunAsync(goods, market, !goods.All(product => product.IsHouse), cancellation);
        var counts = (await findSections.RunAsync(market, cancellation)).Standing;
        return View(new LayOutShelf(HttpContext, tree, node, query, shelf, counts).Page(cards, goods.All(product => product.IsMeasured), lastPage));
    }
}
