using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Storefront.Accounts.SigningIn;
using Storefront.Accounts.Staff;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Products;
using Storefront.Web.Routing;

namespace Storefront.Web.Office.Products;

/// <summary>The catalogue for those who keep it: the list, what is done with many at once, and new products.</summary>
[Area("Office"), Authorize(StaffRole.Catalog)]
public sealed class ProductsController(ReadProducts read) : Controller
{
    [HttpGet("/office/products")]
    public async Task<IActionResult> Index(ProductQuery query, CancellationToken cancellation) => View(await read.RunAsync(query, cancellation));

    [HttpPost("/office/products/bulk")]
    public async Task<IActionResult> Change(BulkForm form, [FromServices] ChangeMany change, CancellationToken cancellation)
    {
        var (field, text) = form.Do switch
        {
            "publish" => ("status", nameof(ProductStatus.Published)),
            "withhold" => ("status", nameof(ProductStatus.Draft)),
            "archive" => ("status", nameof(ProductStatus.Archived)),
            "move" => ("category", form.To?.ToString() ?? ""),
            _ => ("", ""),
        };
        return field.Length == 0
            ? BadRequest()
            : await ListAsync(form.Back, await change.RunAsync(form.Ids, field, text, Who, cancellation), null, cancellation);
    }

    [HttpPost("/office/products/bulk/{batch:guid}/undo")]
    public async Task<IActionResult> Undo(Guid batch, BulkForm form, [FromServices] UndoMany undo, CancellationToken cancellation) =>
        await ListAsync(form.Back, null, await undo.RunAsync(batch, Who, cancellation), cancellation);

    [HttpGet("/office/products/new")]
    public async Task<IActionResult> New([FromServices] ReadChoices choices, CancellationToken cancellation) => await AskAsync(new NewForm(), choices, cancellation);

    [HttpPost("/office/products/new")]
    public async Task<IActionResult> New(NewForm form, [FromServices] CreateProduct create, [FromServices] ReadChoices choices, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return await AskAsync(form, choices, cancellation);
        }

        var created = await create.RunAsync(form.NameEn ?? "", form.NameZh ?? "", form.Brand, form.Category, form.Kind, Who, cancellation);
        if (created.Succeeded)
        {
            return LocalRedirect($"/office/products/{created.Value.Id}");
        }

        ModelState.Add(created.Refusal);
        return await AskAsync(form, choices, cancellation);
    }

    private string Who => User.FullNameOf() ?? User.PersonId()?.ToString() ?? "";

    private async Task<IActionResult> AskAsync(NewForm form, ReadChoices choices, CancellationToken cancellation)
    {
        (ViewData["Brands"], ViewData["Categories"]) = (await choices.BrandsAsync(cancellation), await choices.CategoriesAsync(cancellation));
        return View(nameof(New), form);
    }

    private async Task<IActionResult> ListAsync(string? back, ManyChanged? done, int? undone, CancellationToken cancellation)
    {
        var asked = QueryHelpers.ParseQuery(back is { } address && address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "");
        var query = new ProductQuery
        {
            View = asked.GetValueOrDefault("view"),
            Q = asked.GetValueOrDefault("q"),
            Category = asked.GetValueOrDefault("category"),
            Brand = asked.GetValueOrDefault("brand"),
            Lacks = asked.GetValueOrDefault("lacks"),
            Page = int.TryParse(asked.GetValueOrDefault("page"), out var page) ? page : 1,
        };
        return View(nameof(Index), await read.RunAsync(query, cancellation) with { Done = done, Undone = undone });
    }
}
