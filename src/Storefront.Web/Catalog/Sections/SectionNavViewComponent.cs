using Microsoft.AspNetCore.Mvc;

namespace Storefront.Web.Catalog.Sections;

/// <summary>The sections below the header's name.</summary>
public sealed class SectionNavViewComponent(SectionList sections) : ViewComponent
{
    public IViewComponentResult Invoke() => View("/Catalog/Sections/SectionNav.cshtml", sections.All);
}
