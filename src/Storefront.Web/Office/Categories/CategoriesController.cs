using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.Staff;
using Storefront.Catalog.Keeping;
using Storefront.Kernel.Languages;
using Storefront.Web.Office.Products;
using Storefront.Web.Office.Shared;
using Storefront.Web.Routing;

namespace Storefront.Web.Office.Categories;

/// <summary>The tree of categories for those who keep the catalogue.</summary>
[Area("Office"), Authorize(StaffRole.Catalog)]
public sealed class CategoriesController(ReadCategories read, ReadTrail trail) : Controller
{
    private const string PageView = "/Office/Categories/Edit.cshtml";

    [HttpGet("/office/categories")]
    public async Task<IActionResult> Index(string? lacks, string? pressed, Guid? removed, Guid? back, CancellationToken cancellation) =>
        View(await read.ListAsync(lacks == "zh", pressed, await trail.NoteAsync(ShelfKind.Category, removed, back, cancellation), cancellation));

    /// <param name="shift">Id and <c>up</c> or <c>down</c>, parted by a colon.</param>
    [HttpPost("/office/categories/order")]
    public async Task<IActionResult> Shift(string? shift, [FromServices] ShiftCategory operation, CancellationToken cancellation)
    {
        if (shift?.Split(':') is not [var key, ("up" or "down") and var way] || !Guid.TryParse(key, out var id))
        {
            return BadRequest();
        }

        await operation.RunAsync(id, way == "up", this.Who(), cancellation);
        return this.SeeOther($"/office/categories?pressed={id}:{way}#c-{id}");
    }

    [HttpGet("/office/categories/new")]
    public async Task<IActionResult> New(CancellationToken cancellation) => View(PageView, await read.NewAsync(null, cancellation));

    [HttpPost("/office/categories/new")]
    public async Task<IActionResult> Begin([FromServices] BeginShelf begin, CancellationToken cancellation)
    {
        var posted = await this.PostedAsync(0, cancellation);
        var (id, outcome) = await begin.CategoryAsync(posted.Fields, posted.Who, cancellation);
        return id is { } made
            ? this.SeeOther($"/office/categories/{made}?done=new")
            : View(PageView, (await read.NewAsync(null, cancellation)).After(outcome, Response));
    }

    [HttpGet("/office/categories/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, string? done, CancellationToken cancellation) =>
        await read.OneAsync(id, cancellation) is { } page
            ? View(PageView, page with { Note = done switch { "save" => KeptTexts.Saved, "new" => KeptTexts.Made, _ => null } })
            : NotFound();

    [HttpPost("/office/categories/{id:guid}")]
    public async Task<IActionResult> Save(Guid id, KeptForm form, [FromServices] SaveCategory save, CancellationToken cancellation)
    {
        var outcome = await save.RunAsync(id, await this.PostedAsync(form.Version, cancellation), cancellation);
        if (outcome is { Succeeded: true })
        {
            return this.SeeOther($"/office/categories/{id}?done=save");
        }

        return outcome is not null && await read.OneAsync(id, cancellation) is { } page ? View(PageView, page.After(outcome, Response)) : NotFound();
    }

    [HttpPost("/office/categories/{id:guid}/removal")]
    public async Task<IActionResult> Remove(Guid id, KeptForm form, [FromServices] RemoveShelf remove, CancellationToken cancellation)
    {
        var removed = await remove.CategoryAsync(id, form.Version, form.To, this.Who(), cancellation);
        if (removed is { Succeeded: true })
        {
            return this.SeeOther($"/office/categories?removed={removed.Value.Id}");
        }

        if (removed is null || await read.OneAsync(id, cancellation) is not { } page)
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(PageView, page with { To = form.To, Errors = LayOutForm.ByField([removed.Refusal!]) });
    }

    [HttpPost("/office/categories/removals/{id:guid}/undo")]
    public async Task<IActionResult> Undo(Guid id, [FromServices] ReturnShelf bring, CancellationToken cancellation) =>
        await bring.RunAsync(id, this.Who(), cancellation) switch
        {
            null => NotFound(),
            { Succeeded: true } back => this.SeeOther($"/office/categories?back={back.Value.Id}"),
            var refused => await RefusedAsync(refused.Refusal.Reason, cancellation),
        };

    private async Task<IActionResult> RefusedAsync(Text reason, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        ViewData["Refused"] = reason;
        return View(nameof(Index), await read.ListAsync(false, null, null, cancellation));
    }
}
