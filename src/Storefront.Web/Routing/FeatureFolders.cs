using Microsoft.AspNetCore.Mvc.Razor;

namespace Storefront.Web.Routing;

/// <summary>Views lie beside their controllers: /{Module}/{Noun}/{Action}.cshtml. A controller's area is its module.</summary>
internal static class FeatureFolders
{
    public static void Use(RazorViewEngineOptions razor)
    {
        razor.AreaViewLocationFormats.Clear();
        razor.AreaViewLocationFormats.Add("/{2}/{1}/{0}.cshtml");
        razor.AreaViewLocationFormats.Add("/{2}/Shared/{0}.cshtml");
        razor.AreaViewLocationFormats.Add("/Shared/{0}.cshtml");
        razor.ViewLocationFormats.Clear();
        razor.ViewLocationFormats.Add("/{1}/{0}.cshtml");
        razor.ViewLocationFormats.Add("/Shared/{0}.cshtml");
    }
}
