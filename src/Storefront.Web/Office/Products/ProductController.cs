using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.SigningIn;
using Storefront.Accounts.Staff;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Products;
using Storefront.Kernel;

namespace Storefront.Web.Office.Products;

/// <summary>One product: a page that is one form. Whatever is not saved stays typed: after a refusal, after somebody else's change, after a step that needs the server.</summary>
[Area("Office"), Authorize(StaffRole.Catalog)]
public sealed class ProductController(LayOutForm layOut) : Controller
{
    private const int MostBytes = 24 * 1024 * 1024;

    private const string PageView = "/Office/Products/Edit.cshtml";

    [HttpGet("/office/products/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, string? done, CancellationToken cancellation) =>
        await layOut.RunAsync(id, null, null, cancellation) is { } page ? View(PageView, page with { Note = EditPageTexts.Done(done) }) : NotFound();

    [HttpPost("/office/products/{id:guid}"), RequestFormLimits(ValueCountLimit = 20_000, MultipartBodyLengthLimit = MostBytes), RequestSizeLimit(MostBytes)]
    public async Task<IActionResult> Save(
        Guid id, EditForm form, [FromServices] SaveProduct save, [FromServices] AddPhoto addPhoto, [FromServices] TakeStep step, CancellationToken cancellation)
    {
        var posted = await Request.ReadFormAsync(cancellation);
        var typed = EditForm.FieldsOf(posted);
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        if (form.Do == "add-photo")
        {
            return await UploadAsync(id, form, typed, addPhoto, cancellation);
        }

        if (form.Do is not ("save" or "publish" or "withhold" or "archive"))
        {
            return await layOut.RunAsync(id, typed, form.Version, cancellation) is { } page ? View(PageView, await step.RunAsync(page, form, cancellation)) : NotFound();
        }

        if (form.Do != "save")
        {
            typed["status"] = (form.Do switch { "publish" => ProductStatus.Published, "archive" => ProductStatus.Archived, _ => ProductStatus.Draft }).ToString();
        }

        return await save.RunAsync(id, form.Version, typed, EditForm.Theirs(posted), Who, cancellation) switch
        {
            null => NotFound(),
            { Succeeded: true } => LocalRedirect($"/office/products/{id}?done={form.Do}"),
            var outcome => await AgainAsync(id, outcome, form, cancellation),
        };
    }

    private string Who => User.FullNameOf() ?? User.PersonId()?.ToString() ?? "";

    private async Task<IActionResult> UploadAsync(Guid id, EditForm form, Fields typed, AddPhoto addPhoto, CancellationToken cancellation)
    {
        await using var file = form.Photo?.OpenReadStream();
        var added = file is null
            ? new Refusal(EditPageTexts.PhotoMissing, "photo")
            : await addPhoto.RunAsync(id, file, form.PhotoEn ?? "", form.PhotoZh ?? "", Who, cancellation);

        // The form goes on from what it saw; what somebody else did meanwhile is still to be shown when it is saved.
        var version = added is { Succeeded: true, Value: var photo } && photo.Before == form.Version ? photo.After : form.Version;
        if (await layOut.RunAsync(id, typed, version, cancellation) is not { } page)
        {
            return NotFound();
        }

        if (added is { Succeeded: true })
        {
            foreach (var (name, text) in page.Form.Fields.Where(field => field.Key.StartsWith($"photo.{added.Value.Id:N}.", StringComparison.Ordinal)))
            {
                typed[name] = text;
            }
        }

        Response.StatusCode = added is { Succeeded: true } ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return View(PageView, page with { Errors = added?.Refusal is { } refusal ? LayOutForm.ByField([refusal]) : page.Errors });
    }

    private async Task<IActionResult> AgainAsync(Guid id, SaveOutcome outcome, EditForm form, CancellationToken cancellation)
    {
        if (await layOut.RunAsync(id, outcome.Fields, outcome.Version, cancellation) is not { } page)
        {
            return NotFound();
        }

        Response.StatusCode = outcome.Clashes.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return View(PageView, page with
        {
            Errors = LayOutForm.ByField(outcome.Refusals),
            Clashes = outcome.Clashes,
            Paste = form.Paste ?? "",
            Find = form.Find ?? "",
        });
    }
}
