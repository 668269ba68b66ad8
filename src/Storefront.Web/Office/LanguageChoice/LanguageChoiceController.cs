using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Storefront.Kernel.Languages;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Office.LanguageChoice;

/// <summary>Staff pages have no market in their address; a cookie keeps the language that somebody chose.</summary>
[Area("Office"), AllowAnonymous]
public sealed class LanguageChoiceController : Controller
{
    [HttpPost("/office/language")]
    public IActionResult Choose(string? language, string? returnUrl, [FromServices] ShopCookies cookies)
    {
        Response.Cookies.Append(
            cookies.Name(MarketCulture.OfficeLanguageCookie), Language.Of(language).Tag, cookies.New(TimeSpan.FromDays(365)));
        return LocalRedirect(Url.Local(returnUrl, "/office"));
    }
}
