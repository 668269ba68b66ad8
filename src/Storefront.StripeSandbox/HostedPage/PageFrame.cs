using System.Text;
using Microsoft.AspNetCore.Http;
using Storefront.StripeSandbox.Sessions;

namespace Storefront.StripeSandbox.HostedPage;

/// <summary>A whole page: head, the line that says it is a test, and the body.</summary>
internal sealed class PageFrame(SandboxAddress address)
{
    public IResult Page(HttpContext http, PageLanguage say, PageText title, Html body, CheckoutSession? session = null, int status = 200)
    {
        var start = http.Request.PathBase + address.Prefix;
        Html page = $"""
            <!doctype html>
            <html lang="{say.Tag}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <meta name="robots" content="noindex">
            <meta name="color-scheme" content="light dark">
            <title>{say[title]} — {say[PageTexts.Test]}</title>
            <link rel="icon" href="{start}/assets/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="{start}/assets/sandbox.css">
            </head>
            <body>
            <a class="skip" href="#main">{say[PageTexts.Skip]}</a>
            <header class="test"><p><strong>{say[PageTexts.Test]}</strong> {say[PageTexts.TestMore]}</p></header>
            <main id="main">
            {body}
            </main>
            </body>
            </html>
            """;
        return new HtmlAnswer(status, page.ToString(), Policy(session));
    }

    /// <summary>The browser follows form-action through redirects, so the shop's own origin must be named.</summary>
    private static string Policy(CheckoutSession? session)
    {
        var shop = session is null ? "" : " " + new Uri(session.SuccessUrl.Replace("{CHECKOUT_SESSION_ID}", "", StringComparison.Ordinal)).GetLeftPart(UriPartial.Authority);
        return $"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'{shop}";
    }

    private sealed record HtmlAnswer(int Status, string Text, string Policy) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.StatusCode = Status;
            response.ContentType = "text/html; charset=utf-8";
            response.Headers.CacheControl = "no-store";
            response.Headers.ContentSecurityPolicy = Policy;
            response.Headers.XContentTypeOptions = "nosniff";
            response.Headers["Referrer-Policy"] = "same-origin";
            await response.WriteAsync(Text, Encoding.UTF8, httpContext.RequestAborted);
        }
    }
}
