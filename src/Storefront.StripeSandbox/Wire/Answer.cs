using System.Text;
using Microsoft.AspNetCore.Http;

namespace Storefront.StripeSandbox.Wire;

/// <summary>What goes over the wire for one API call.</summary>
internal sealed record Answer(int Status, string Body) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = Encoding.UTF8.GetBytes(Body);
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "application/json";
        httpContext.Response.ContentLength = bytes.Length;
        httpContext.Response.Headers.CacheControl = "no-cache, no-store";
        await httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
