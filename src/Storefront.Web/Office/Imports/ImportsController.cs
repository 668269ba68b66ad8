using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.SigningIn;
using Storefront.Accounts.Staff;
using Storefront.Catalog.Importing;
using Storefront.Catalog.Importing.Csv;
using Storefront.Kernel;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Imports;

/// <summary>Files of goods: sent, looked at, applied, resumed, undone.</summary>
[Area("Office"), Authorize(StaffRole.Catalog)]
public sealed class ImportsController(ReadImports read, DirectImport direct) : Controller
{
    /// <summary>Above the limit that staff are told about: what is too large is told in a sentence, not by a broken connection.</summary>
    private const long MostBytes = 4L * 1024 * 1024 * 1024;

    private string Who => User.FullNameOf() ?? User.PersonId()?.ToString() ?? "";

    [HttpGet("/office/products/import")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await read.ListAsync(null, cancellation));

    /// <summary>The token is checked by <see cref="TakeUpload"/>, which reads the form itself.</summary>
    [HttpPost("/office/products/import"), BareForm, IgnoreAntiforgeryToken, RequestSizeLimit(MostBytes)]
    public async Task<IActionResult> Begin([FromServices] TakeUpload take, [FromServices] BeginUploaded begin, CancellationToken cancellation) => await take.RunAsync(HttpContext, cancellation) switch
    {
        null => BadRequest(),
        { Succeeded: false } refused => await AgainAsync(refused.Refusal, cancellation),
        { } taken => await begin.RunAsync(taken.Value, Who, cancellation) switch
        {
            { Succeeded: true } begun => LocalRedirect($"/office/products/import/{begun.Value.Id}"),
            { } refused => await AgainAsync(refused.Refusal!, cancellation),
        },
    };

    [HttpGet("/office/products/import/template.csv")]
    public async Task<IActionResult> Template()
    {
        var stream = new MemoryStream();
        await CsvTemplate.WriteAsync(stream);
        return File(stream.ToArray(), "text/csv; charset=utf-8", "template.csv");
    }

    [HttpGet("/office/products/import/{id:guid}")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancellation) => PageAsync(id, null, cancellation);

    /// <summary>The part of the page that moves while an import runs.</summary>
    [HttpGet("/office/products/import/{id:guid}/progress")]
    public async Task<IActionResult> Progress(Guid id, CancellationToken cancellation) =>
        await read.OneAsync(id, null, cancellation) is { } page ? PartialView("_Progress", page) : NotFound();

    [HttpGet("/office/products/import/{id:guid}/rejected.csv")]
    public async Task<IActionResult> Rejected(Guid id, [FromServices] WriteRejected write, CancellationToken cancellation)
    {
        if (await read.OneAsync(id, null, cancellation) is not { } page)
        {
            return NotFound();
        }

        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"rejected-{page.Import.StartedAt:yyyyMMdd-HHmm}.csv\"";
        await write.RunAsync(id, Response.Body, cancellation);
        return new EmptyResult();
    }

    [HttpPost("/office/products/import/{id:guid}/application")]
    public async Task<IActionResult> Apply(Guid id, CancellationToken cancellation) => await AnswerAsync(id, await direct.ApplyAsync(id, Who, cancellation), cancellation);

    [HttpPost("/office/products/import/{id:guid}/stop")]
    public async Task<IActionResult> Stop(Guid id, CancellationToken cancellation) => await AnswerAsync(id, await direct.StopAsync(id, Who, cancellation), cancellation);

    [HttpPost("/office/products/import/{id:guid}/removal")]
    public async Task<IActionResult> Discard(Guid id, [FromServices] ImportGoods imports, CancellationToken cancellation) => await AnswerAsync(id, await imports.DiscardAsync(id, Who, cancellation), cancellation);

    [HttpPost("/office/products/import/{id:guid}/undo")]
    public async Task<IActionResult> Undo(Guid id, string? sure, CancellationToken cancellation) =>
        await AnswerAsync(id, sure == "yes" ? await direct.UndoAsync(id, Who, cancellation) : new Refusal(ImportOfficeTexts.TickFirst), cancellation);

    private async Task<IActionResult> AnswerAsync(Guid id, Result<GoodsImport>? done, CancellationToken cancellation) => done switch
    {
        null => NotFound(),
        { Succeeded: true } => LocalRedirect($"/office/products/import/{id}"),
        _ => await PageAsync(id, done.Refusal!.Reason, cancellation),
    };

    private async Task<IActionResult> AgainAsync(Refusal refusal, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(nameof(Index), await read.ListAsync(refusal.Reason, cancellation));
    }

    private async Task<IActionResult> PageAsync(Guid id, Text? refusal, CancellationToken cancellation)
    {
        Response.StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
        return await read.OneAsync(id, refusal, cancellation) is { } page ? View(nameof(Show), page) : NotFound();
    }
}
