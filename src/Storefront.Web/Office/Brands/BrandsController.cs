using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.Staff;
using Storefront.Catalog.Keeping;
using Storefront.Kernel.Languages;
using Storefront.Web.Office.Products;
using Storefront.Web.Office.Shared;
using Storefront.Web.Routing;

namespace Storefront.Web.Office.Brands;

/// <summary>The makers of goods for those who keep the catalogue.</summary>
[Area("Office"), Authorize(StaffRole.Catalog)]
public sealed class BrandsController(ReadBrands read, ReadTrail trail) : Controller
{
    private const string PageView = "/Office/Brands/Edit.cshtml";

    [HttpGet("/office/brands")]
    public async Task<IActionResult> Index(string? q, string? lacks, int? page, Guid? removed, Guid? back, CancellationToken cancellation) =>
        View(await read.ListAsync(q, lacks == "zh", page ?? 1, await trail.NoteAsync(ShelfKind.Brand, removed, back, cancellation), cancellation));

    [HttpGet("/office/brands/new")]
    public IActionResult New() => View(PageView, ReadBrands.New());

    [HttpPost("/office/brands/new")]
    public async Task<IActionResult> Begin([FromServices] BeginShelf begin, CancellationToken cancellation)
    {
        var posted = await this.PostedAsync(0, cancellation);
        var (id, outcome) = await begin.BrandAsync(posted.Fields, posted.Who, cancellation);
        return id is { } made ? this.SeeOther($"/office/brands/{made}?done=new") : View(PageView, ReadBrands.New().After(outcome, Response));
    }

    [HttpGet("/office/brands/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, string? done, CancellationToken cancellation) =>
        await read.OneAsync(id, cancellation) is { } page
            ? View(PageView, page with { Note = done switch { "save" => KeptTexts.Saved, "new" => KeptTexts.Made, _ => null } })
            : NotFound();

    [HttpPost("/office/brands/{id:guid}")]
    public async Task<IActionResult> Save(Guid id, KeptForm form, [FromServices] SaveBrand save, CancellationToken cancellation)
    {
        var outcome = await save.RunAsync(id, await this.PostedAsync(form.Version, cancellation), cancellation);
        if (outcome is { Succeeded: true })
        {
            return this.SeeOther($"/office/brands/{id}?done=save");
        }

        return outcome is not null && await read.OneAsync(id, cancellation) is { } page ? View(PageView, page.After(outcome, Response)) : NotFound();
    }

    [HttpPost("/office/brands/{id:guid}/removal")]
    public async Task<IActionResult> Remove(Guid id, KeptForm form, [FromServices] RemoveShelf remove, CancellationToken cancellation)
    {
        var removed = await remove.BrandAsync(id, form.Version, form.To, this.Who(), cancellation);
        if (removed is { Succeeded: true })
        {
            return this.SeeOther($"/office/brands?removed={removed.Value.Id}");
        }

        if (removed is null || await read.OneAsync(id, cancellation) is not { } page)
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(PageView, page with { To = form.To, Errors = LayOutForm.ByField([removed.Refusal!]) });
    }

    [HttpPost("/office/brands/removals/{id:guid}/undo")]
    public async Task<IActionResult> Undo(Guid id, [FromServices] ReturnShelf bring, CancellationToken cancellation) =>
        await bring.RunAsync(id, this.Who(), cancellation) switch
        {
            null => NotFound(),
            { Succeeded: true } back => this.SeeOther($"/office/brands?back={back.Value.Id}"),
            var refused => await RefusedAsync(refused.Refusal.Reason, cancellation),
        };

    private async Task<IActionResult> RefusedAsync(Text reason, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        ViewData["Refused"] = reason;
        return View(nameof(Index), await read.ListAsync(null, false, 1, null, cancellation));
    }
}
