using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Sessions;

namespace Storefront.StripeSandbox.HostedPage;

internal static class PayEndpoints
{
    public static void MapHostedPage(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/pay/{id}", ShowAsync);
        pages.MapPost("/pay/{id}", PayAsync);
        pages.MapGet("/pay/{id}/authorise", ShowAuthoriseAsync);
        pages.MapPost("/pay/{id}/authorise", AuthoriseAsync);
        pages.MapGet("/assets/sandbox.css", () => Asset("sandbox.css", "text/css; charset=utf-8"));
        pages.MapGet("/assets/icon.svg", () => Asset("icon.svg", "image/svg+xml"));
    }

    private static async Task<IResult> ShowAsync(string id, string? card, string? failed, HttpContext http, SandboxDb db, PageFrame frame, TimeProvider clock)
    {
        var session = await FindAsync(db, id);
        if (session?.IsOpenAt(clock.GetUtcNow().ToUnixTimeSeconds()) is not true)
        {
            return Closed(http, frame, session);
        }

        var form = PayForm.Empty(session, card);
        if (failed is not null)
        {
            form.Errors.Add((PayForm.MethodField, PageTexts.NotAuthorised));
        }

        return Open(http, frame, session, form, status: 200);
    }

    private static async Task<IResult> PayAsync(string id, HttpContext http, SandboxDb db, PaySession pay, PageFrame frame, TimeProvider clock)
    {
        var session = await FindAsync(db, id);
        if (session is null || !http.Request.HasFormContentType)
        {
            return Closed(http, frame, session: null);
        }

        if (!session.IsOpenAt(clock.GetUtcNow().ToUnixTimeSeconds()))
        {
            return await AfterTheEndAsync(http, db, frame, id);
        }

        var form = PayForm.Of(await http.Request.ReadFormAsync(http.RequestAborted));
        if (form.Check(session, clock.GetUtcNow()) is not { } choice)
        {
            return Open(http, frame, session, form, StatusCodes.Status422UnprocessableEntity);
        }

        switch (await pay.RunAsync(id, choice))
        {
            case PayOutcome.Done:
                return new SeeOther(session.Landing);
            case PayOutcome.AskCustomer:
                return new SeeOther($"{http.Request.PathBase}{http.Request.Path}/authorise");
            case PayOutcome.Failed:
                form.Errors.Add((PayForm.NumberField, choice.Card == TestCard.InsufficientFunds ? PageTexts.InsufficientFunds : PageTexts.Declined));
                return Open(http, frame, session, form, StatusCodes.Status402PaymentRequired);
            default:
                return await AfterTheEndAsync(http, db, frame, id);
        }
    }

    private static async Task<IResult> ShowAuthoriseAsync(string id, HttpContext http, SandboxDb db, PageFrame frame, TimeProvider clock)
    {
        var session = await FindAsync(db, id);
        var intent = await db.PaymentIntents.AsNoTracking().SingleOrDefaultAsync(intent => intent.SessionId == id);
        if (session?.IsOpenAt(clock.GetUtcNow().ToUnixTimeSeconds()) is not true || intent is not { Status: PaymentIntent.RequiresAction })
        {
            return session?.Status == CheckoutSession.Open && intent is { Status: PaymentIntent.RequiresPaymentMethod }
                ? new SeeOther(session.Url)
                : Closed(http, frame, session);
        }

        var say = PageLanguage.Of(session, http.Request);
        return frame.Page(http, say, AuthoriseView.TitleOf(intent, say), AuthoriseView.Of(intent, say), session);
    }

    private static async Task<IResult> AuthoriseAsync(string id, HttpContext http, SandboxDb db, PaySession pay, PageFrame frame)
    {
        var session = await FindAsync(db, id);
        if (session is null || !http.Request.HasFormContentType)
        {
            return Closed(http, frame, session: null);
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await pay.AuthoriseAsync(id, form[AuthoriseView.AnswerField] == AuthoriseView.Complete) switch
        {
            PayOutcome.Done => new SeeOther(session.Landing),
            PayOutcome.Failed => new SeeOther($"{PathOf(http, id)}?failed=1"),
            _ => await AfterTheEndAsync(http, db, frame, id),
        };
    }

    /// <summary>The second of two presses lands where the first one did.</summary>
    private static async Task<IResult> AfterTheEndAsync(HttpContext http, SandboxDb db, PageFrame frame, string id)
    {
        var session = await FindAsync(db, id);
        return session?.Status == CheckoutSession.Complete ? new SeeOther(session.Landing) : Closed(http, frame, session);
    }

    private static string PathOf(HttpContext http, string id)
    {
        var path = http.Request.Path.Value!;
        return http.Request.PathBase + path[..(path.IndexOf(id, StringComparison.Ordinal) + id.Length)];
    }

    private static IResult Open(HttpContext http, PageFrame frame, CheckoutSession session, PayForm form, int status)
    {
        var say = PageLanguage.Of(session, http.Request);
        return frame.Page(http, say, PageTexts.Title, PayView.Of(session, form, say), session, status);
    }

    private static IResult Closed(HttpContext http, PageFrame frame, CheckoutSession? session)
    {
        var say = PageLanguage.Of(session, http.Request);
        return frame.Page(http, say, ClosedView.Words(session).Title, ClosedView.Of(session, say), session, session is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    private static IResult Asset(string name, string type) => Results.Stream(typeof(PayEndpoints).Assembly.GetManifestResourceStream(name)!, type);

    private static Task<CheckoutSession?> FindAsync(SandboxDb db, string id) => db.Sessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == id);

    /// <summary>303: whatever was posted, the next page is asked for with GET.</summary>
    private sealed record SeeOther(string Url) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = Uri.TryCreate(Url, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" ? absolute.AbsoluteUri : Url;
            return Task.CompletedTask;
        }
    }
}
