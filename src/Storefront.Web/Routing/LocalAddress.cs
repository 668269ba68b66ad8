using Microsoft.AspNetCore.Mvc;

namespace Storefront.Web.Routing;

public static class LocalAddress
{
    /// <summary>Where somebody wanted to go, if that is within the shop; else <paramref name="otherwise"/>. A foreign address in a link must not become our redirect.</summary>
    public static string Local(this IUrlHelper url, string? wanted, string otherwise) =>
        wanted is { Length: <= 2000 } && url.IsLocalUrl(wanted) ? wanted : otherwise;
}
