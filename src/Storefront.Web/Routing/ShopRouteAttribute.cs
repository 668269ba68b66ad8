using Microsoft.AspNetCore.Mvc.Routing;

namespace Storefront.Web.Routing;

/// <summary>A page of the shop, under each market's segment: <c>[ShopRoute("cart")]</c> answers <c>/en/cart</c>, <c>/en-eu/cart</c>, <c>/zh-cn/cart</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ShopRouteAttribute(string path) : Attribute, IRouteTemplateProvider
{
    public string Template { get; } = path.Length == 0 ? "/{market:market}" : "/{market:market}/" + path;

    public int? Order => null;

    public string? Name { get; set; }
}
