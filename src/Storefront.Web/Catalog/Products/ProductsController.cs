using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using NetEscapades.AspNetCore.SecurityHeaders;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Catalog.Products;

[Area("Catalog")]
public sealed class ProductsController(FindProduct findProduct, ShowProduct showProduct) : Controller
{
    /// <param name="slug">The product's own, or one that it once had.</param>
    /// <param name="v">SKU of the variant that is chosen; another product's, or none, chooses the first that is in stock.</param>
    [HttpGet, ShopRoute("p/{slug}")]
    [OutputCache(PolicyName = PageCache.Policy, VaryByQueryKeys = ["v"], Tags = [CatalogCache.Tag])]
    public async Task<IActionResult> Show(string slug, string? v, CancellationToken cancellation) =>
        await findProduct.RunAsync(slug, HttpContext.Market(), cancellation) is { } sheet
            ? View(await showProduct.RunAsync(sheet, v, HttpContext, cancellation))
            : await findProduct.MovedAsync(slug, cancellation) is { } moved
            ? LocalRedirectPermanent(HttpContext.ShopPath($"p/{moved}"))
            : NotFound();

    /// <summary>The page as it will be, for whoever was given the link.</summary>
    [HttpGet, ShopRoute("preview/{token}"), SecurityHeadersPolicy(SecurityHeaders.Unreferred)]
    public async Task<IActionResult> Preview(string token, string? v, [FromServices] PreviewLinks links, CancellationToken cancellation) =>
        links.Read(token) is { } id && await findProduct.PreviewAsync(id, HttpContext.Market(), cancellation) is { } sheet
            ? View(nameof(Show), await showProduct.RunAsync(sheet, v, HttpContext, cancellation, Request.Path) with { IsPreview = true })
            : NotFound();
}
