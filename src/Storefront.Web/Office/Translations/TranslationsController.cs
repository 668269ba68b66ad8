using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.Staff;

namespace Storefront.Web.Office.Translations;

/// <summary>Which words of the catalogue lack a language.</summary>
[Area("Office"), Authorize(StaffRole.Catalog)]
public sealed class TranslationsController(ReadMissingWords read) : Controller
{
    [HttpGet("/office/translations")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await read.RunAsync(cancellation));
}
