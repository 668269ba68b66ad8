using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.SigningIn;

namespace Storefront.Web.Problem;

/// <summary>The pages that say no. The pipeline runs them again in place of an empty answer; nobody links here.</summary>
[ApiExplorerSettings(IgnoreApi = true), IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class ProblemController : Controller
{
    private bool IsOfOffice => new PathString(HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath).StartsWithSegments("/office", StringComparison.OrdinalIgnoreCase);

    [Route("/problem")]
    public IActionResult Broken() => View();

    [Route("/problem/{status:int}")]
    public IActionResult Refused(int status) => View(status switch
    {
        StatusCodes.Status403Forbidden => "Forbidden",
        StatusCodes.Status404NotFound => IsOfOffice && User.PersonId() is not null ? "/Office/Shared/NotFound.cshtml" : "NotFound",
        StatusCodes.Status429TooManyRequests => "TooMany",
        >= StatusCodes.Status500InternalServerError => "Broken",
        _ => "Refused",
    });
}
