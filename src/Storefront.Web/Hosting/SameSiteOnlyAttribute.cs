using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Storefront.Kernel;

namespace Storefront.Web.Hosting;

/// <summary>
/// Guards a post that starts on a cached page, which can hold no anti-forgery token: the browser itself must say that the form is ours. Takes the place of the
/// token for its action. What says nothing of where it comes from is no browser of today, and is refused too.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SameSiteOnlyAttribute : Attribute, IAsyncAuthorizationFilter, IAntiforgeryPolicy
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (!IsOurs(context.HttpContext))
        {
            context.Result = new AntiforgeryValidationFailedResult();
        }
        else if (!context.HttpContext.Request.HasFormContentType)
        {
            context.Result = new UnsupportedMediaTypeResult();
        }
        else if (!await CanBeReadAsync(context.HttpContext.Request))
        {
            context.Result = new BadRequestResult();
        }
    }

    /// <summary>Looking for the token would find this out; without one, the action would be called with nothing at all, not even its services.</summary>
    private static async Task<bool> CanBeReadAsync(HttpRequest request)
    {
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return true;
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return false;
        }
    }

    private static bool IsOurs(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin")
        {
            return false;
        }

        return request.Headers.Origin is { Count: 1 } origin && Uri.TryCreate(origin[0], UriKind.Absolute, out var from)
            ? IsHost(from, context)
            : request.Headers.Origin.Count == 0 && request.Headers["Sec-Fetch-Site"] == "same-origin";
    }

    /// <summary>Behind a proxy the host that the browser sees is the public one.</summary>
    private static bool IsHost(Uri origin, HttpContext context) =>
        string.Equals(origin.Authority, context.Request.Host.Value, StringComparison.OrdinalIgnoreCase)
        || string.Equals(origin.Authority, context.RequestServices.GetRequiredService<PublicAddress>().Root.Authority, StringComparison.OrdinalIgnoreCase);
}
