using Storefront.Kernel;

namespace Storefront.Web.Hosting;

/// <summary>
/// Names and properties of the shop's cookies. Where the shop is reached over TLS they carry the prefix __Host-: a browser then takes them over TLS from
/// this very host only, so that nobody on a sibling host can plant one.
/// </summary>
public sealed class ShopCookies(PublicAddress address)
{
    public bool IsSecure => address.IsSecure;

    public string Name(string plain) => IsSecure ? "__Host-" + plain : plain;

    /// <param name="lasts">How long it is kept; null for as long as the browser is open.</param>
    public CookieOptions New(TimeSpan? lasts = null) => new()
    {
        Path = "/",
        HttpOnly = true,
        Secure = IsSecure,
        SameSite = SameSiteMode.Lax,
        MaxAge = lasts,
        IsEssential = true,
    };
}
