using Storefront.Accounts.SigningIn;
using Storefront.Ordering.Carts;
using Storefront.Web.Hosting;

namespace Storefront.Web.Ordering;

/// <summary>The cookie that a cart is found by. It is set with the first thing that is put in, never before.</summary>
public sealed class CartCookie(ShopCookies cookies)
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromDays(90);

    public CartVisitor Read(HttpContext context) => new(CartToken.Parse(context.Request.Cookies[cookies.Name("cart")]), context.User.PersonId());

    public void Write(HttpContext context, CartToken token) => context.Response.Cookies.Append(cookies.Name("cart"), token.Value, cookies.New(_lifetime));

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(cookies.Name("cart"), cookies.New());
}
