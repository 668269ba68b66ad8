using Microsoft.AspNetCore.Mvc;

namespace Storefront.Web.Routing;

internal static class SeeOtherExtensions
{
    /// <summary>303: whatever was posted, the next page is asked for with GET. Only for addresses that are ours or that the payment provider gave us.</summary>
    public static IActionResult SeeOther(this ControllerBase controller, string address)
    {
        controller.Response.Headers.Location = address;
        return controller.StatusCode(StatusCodes.Status303SeeOther);
    }
}
