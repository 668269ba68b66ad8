using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using MimeKit;
using NetEscapades.AspNetCore.SecurityHeaders;
using Storefront.Kernel;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Orders.Access;
using Storefront.Web.Hosting;
using Storefront.Web.Ordering.Orders;
using Storefront.Web.Routing;

namespace Storefront.Web.Ordering.Track;

/// <summary>A guest looks for an order: number and e-mail, then the code that comes by mail. Says the same to everybody, whether there is such an order or not.</summary>
[Area("Ordering"), EnableRateLimiting(RateLimits.Track), SecurityHeadersPolicy(SecurityHeaders.Unreferred)]
public sealed class TrackController : Controller
{
    [HttpGet, ShopRoute("track")]
    public IActionResult New() => View(new TrackForm());

    [HttpPost, ShopRoute("track")]
    public async Task<IActionResult> New(TrackForm form, [FromServices] AskToTrack ask, CancellationToken cancellation)
    {
        var number = PublicNumber.Parse(Order.NumberKind, form.Number);
        if (number is null)
        {
            ModelState.AddModelError(nameof(form.Number), (string.IsNullOrWhiteSpace(form.Number) ? TrackTexts.NumberMissing : TrackTexts.NumberWrong).ToString());
        }

        if (Address(form.Email) is not { } email)
        {
            ModelState.AddModelError(nameof(form.Email), (string.IsNullOrWhiteSpace(form.Email) ? TrackTexts.EmailMissing : TrackTexts.EmailWrong).ToString());
            return View(form);
        }

        if (number is null)
        {
            return View(form);
        }

        return await ask.RunAsync(number, email, HttpContext.Market().Language, cancellation) is { } request
            ? LocalRedirect(HttpContext.ShopPath($"track/{request}"))
            : StatusCode(StatusCodes.Status429TooManyRequests);
    }

    [HttpGet, ShopRoute("track/{request:guid}")]
    public IActionResult Code(Guid request) => View(new CodeForm());

    [HttpPost, ShopRoute("track/{request:guid}")]
    public async Task<IActionResult> Code(Guid request, CodeForm form, [FromServices] EnterTrackCode enter, [FromServices] ShopCookies cookies, CancellationToken cancellation)
    {
        var opened = await enter.RunAsync(request, form.Code, cancellation);
        if (!opened.Succeeded)
        {
            ModelState.Add(opened.Refusal);
            return View(form);
        }

        OrderCookie.Keep(Response, opened.Value.Number, opened.Value.Key, cookies);
        return LocalRedirect(HttpContext.ShopPath($"orders/{opened.Value.Number}"));
    }

    /// <summary>The address in half-width, or null if it is none. Line breaks and second addresses are none.</summary>
    private static string? Address(string? typed)
    {
        var plain = typed is { Length: <= Order.EmailMaxLength } ? typed.Normalize(NormalizationForm.FormKC).Trim() : "";
        return plain.Length > 0 && !plain.Any(character => char.IsControl(character) || char.IsWhiteSpace(character))
            && MailboxAddress.TryParse(plain, out var mailbox) && mailbox.Address == plain && plain.Contains('@', StringComparison.Ordinal)
            ? plain
            : null;
    }
}
