using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.Staff;
using Storefront.Catalog.Keeping;
using Storefront.Web.Office.Shared;
using Storefront.Web.Routing;

namespace Storefront.Web.Office.Attributes;

/// <summary>What can be stated of goods, for those who keep the catalogue.</summary>
[Area("Office"), Authorize(StaffRole.Catalog)]
public sealed class AttributesController(ReadAttributes read) : Controller
{
    private const string PageView = "/Office/Attributes/Edit.cshtml";

    [HttpGet("/office/attributes")]
    public async Task<IActionResult> Index(AttributeQuery query, CancellationToken cancellation) => View(await read.ListAsync(query, cancellation));

    [HttpGet("/office/attributes/{id:int}")]
    public async Task<IActionResult> Show(int id, string? done, CancellationToken cancellation) =>
        await read.OneAsync(id, cancellation) is { } page ? View(PageView, page with { Note = done == "save" ? KeptTexts.Saved : null }) : NotFound();

    [HttpPost("/office/attributes/{id:int}")]
    public async Task<IActionResult> Save(int id, KeptForm form, [FromServices] SaveDefinition save, CancellationToken cancellation)
    {
        var outcome = await save.RunAsync(id, await this.PostedAsync(form.Version, cancellation), cancellation);
        if (outcome is { Succeeded: true })
        {
            return this.SeeOther($"/office/attributes/{id}?done=save");
        }

        return outcome is not null && await read.OneAsync(id, cancellation) is { } page ? View(PageView, page.After(outcome, Response)) : NotFound();
    }
}
