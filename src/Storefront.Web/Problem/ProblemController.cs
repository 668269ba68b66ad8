using Microsoft.AspNetCore.Mvc;

namespace Storefront.Web.Problem;

/// <summary>The pages that say no. The pipeline runs them again in place of an empty answer; nobody links here.</summary>
[ApiExplorerSettings(IgnoreApi = true), IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class ProblemController : Controller
{
    [Route("/problem")]
    public IActionResult Broken() => View();

    [Route("/problem/{status:int}")]
    public IActionResult Refused(int status) => View(status switch
    {
        StatusCodes.Status403Forbidden => "Forbidden",
        StatusCodes.Status404NotFound => "NotFound",
        StatusCodes.Status429TooManyRequests => "TooMany",
        >= StatusCodes.Status500InternalServerError => "Broken",
        _ => "Refused",
    });
}
