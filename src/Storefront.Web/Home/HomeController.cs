using Microsoft.AspNetCore.Mvc;
using Storefront.Kernel.Markets;

namespace Storefront.Web.Home;

public sealed class HomeController(MarketList markets) : Controller
{
    [HttpGet("/")]
    public IActionResult Choose() => Redirect("/" + markets.Preferred(Request.Headers.AcceptLanguage.ToString()).Segment);
}
