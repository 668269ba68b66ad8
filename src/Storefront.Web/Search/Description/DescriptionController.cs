using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Storefront.Kernel;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;
using Storefront.Web.Shared;

namespace Storefront.Web.Search.Description;

/// <summary>Lets a browser search the shop from its address bar (OpenSearch 1.1, https://github.com/dewitt/opensearch).</summary>
[Area("Search")]
public sealed class DescriptionController(PublicAddress shop) : Controller
{
    private static readonly XNamespace _openSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [HttpGet, ShopRoute("opensearch.xml")]
    [OutputCache(PolicyName = PageCache.Policy)]
    public IActionResult Show()
    {
        var language = HttpContext.Market().Language;
        var description = new XElement(
            _openSearch + "OpenSearchDescription",
            new XElement(_openSearch + "ShortName", LayoutTexts.Staybolt.In(language)),
            new XElement(_openSearch + "Description", DescriptionTexts.Searches.In(language)),
            new XElement(_openSearch + "Language", language.Tag),
            new XElement(_openSearch + "InputEncoding", "UTF-8"),
            new XElement(_openSearch + "Image", new XAttribute("width", 180), new XAttribute("height", 180), new XAttribute("type", "image/png"), shop.Of("/img/touch-icon.png")),
            new XElement(_openSearch + "Url", new XAttribute("type", "text/html"), new XAttribute("template", shop.Of(HttpContext.ShopPath("search")) + "?q={searchTerms}")));
        return Content($"""<?xml version="1.0" encoding="utf-8"?>{"\n"}{description}""", "application/opensearchdescription+xml", Encoding.UTF8);
    }
}
