using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Staff;
using Storefront.Catalog.Data;
using Storefront.Catalog.Shelves;
using Storefront.Search.Data;
using Storefront.Search.Tuning;
using Storefront.Web.Hosting.Nodes;
using Storefront.Web.Office.Products;
using Storefront.Web.Office.Search;
using Storefront.Web.Office.Shared;
using Storefront.Web.Routing;

namespace Storefront.Web.Office.SearchRules;

/// <summary>Where goods stand for a query or in a category.</summary>
[Area("Office"), Authorize(StaffRole.SearchDesk)]
public sealed class SearchRulesController(SearchDb db, NameProducts products, FindShelf shelves, ReadRule read, KeptPages pages, OfficeClock clock) : Controller
{
    private const string List = "/office/search/rules";

    [HttpGet(List)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var entries = await db.Rules.AsNoTracking().OrderBy(entry => entry.IsEnded).ThenByDescending(entry => entry.ChangedAt).Take(PlaceEntry.Most).ToListAsync(cancellation);
        var names = await products.RunAsync([.. entries.Select(entry => entry.ProductId).Distinct()], cancellation);
        return View(entries.ConvertAll(entry => new RuleRow(entry, names.GetValueOrDefault(entry.ProductId))));
    }

    [HttpGet(List + "/new")]
    public async Task<IActionResult> New(RuleForm form, CancellationToken cancellation)
    {
        // The links of the lists name the product that was chosen most by its id.
        var name = Guid.TryParse(form.Product, out var id) ? (await products.RunAsync([id], cancellation)).GetValueOrDefault(id) : null;

        // Or the field would show the id that the address holds.
        ModelState.Clear();
        return await AskAsync(
            form with { Product = name ?? (id == default ? form.Product : null), ProductId = name is null ? null : id, Place = form.Place ?? "1" }, null, null, cancellation);
    }

    [HttpPost(List)]
    public Task<IActionResult> New(RuleForm form, [FromServices] KeepRule keep, [FromServices] ShowPreview preview, CancellationToken cancellation) => KeepAsync(null, form, keep, preview, cancellation);

    [HttpGet(List + "/{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } entry)
        {
            return NotFound();
        }

        var name = (await products.RunAsync([entry.ProductId], cancellation)).GetValueOrDefault(entry.ProductId) ?? "";
        return await AskAsync(RuleForm.Of(entry, name, clock.Zone), entry, null, cancellation);
    }

    [HttpPost(List + "/{id:guid}")]
    public Task<IActionResult> Edit(Guid id, RuleForm form, [FromServices] KeepRule keep, [FromServices] ShowPreview preview, CancellationToken cancellation) => KeepAsync(id, form, keep, preview, cancellation);

    [HttpPost(List + "/{id:guid}/end")]
    public async Task<IActionResult> End(Guid id, [FromServices] EndEntry end, CancellationToken cancellation) =>
        await end.RunAsync<PlaceEntry>(id, User.By(), cancellation) is null ? NotFound() : await DoneAsync(List, cancellation);

    [HttpPost(List + "/{id:guid}/undo")]
    public async Task<IActionResult> Undo(Guid id, [FromServices] UndoEntry undo, CancellationToken cancellation)
    {
        var undone = await undo.RunAsync<PlaceEntry>(id, User.By(), cancellation);
        if (undone is null)
        {
            return NotFound();
        }

        if (undone.Succeeded)
        {
            return await DoneAsync(List, cancellation);
        }

        ModelState.Add(undone.Refusal);
        return await Edit(id, cancellation);
    }

    private async Task<IActionResult> KeepAsync(Guid? id, RuleForm form, KeepRule keep, ShowPreview preview, CancellationToken cancellation)
    {
        var entry = id is { } known ? await FindAsync(known, cancellation) : null;
        if (id is not null && entry is null)
        {
            return NotFound();
        }

        var rule = await read.RunAsync(form, clock.Zone, cancellation);
        if (!rule.Succeeded)
        {
            ModelState.Add(rule.Refusal);
            return await AskAsync(form, entry, null, cancellation);
        }

        // A rule of a category shows on its page and in searches of its shelf, so there is no one query to try it with.
        if (form.Do == "try" && rule.Value.Query is { } query)
        {
            var before = entry?.ToRule();
            return await AskAsync(form, entry, await preview.RunAsync(
                query,
                HttpContext.Market(),
                book => book with { Rules = [.. book.Rules.Where(other => other != before)] },
                book => book with { Rules = [.. book.Rules, rule.Value with { From = null }] },
                cancellation), cancellation);
        }

        var kept = await keep.RunAsync(id, rule.Value, User.By(), cancellation);
        if (kept is null)
        {
            return NotFound();
        }

        if (kept.Succeeded)
        {
            return await DoneAsync(Url.Local(form.Back, List), cancellation);
        }

        ModelState.Add(kept.Refusal);
        return await AskAsync(form, entry, null, cancellation);
    }

    /// <summary>Whoever gave a good another place looks at the category next: it must not come out of the cache.</summary>
    private async Task<IActionResult> DoneAsync(string next, CancellationToken cancellation)
    {
        await pages.ForgetAsync(CatalogCache.Tag, cancellation);
        return this.SeeOther(next);
    }

    private async Task<IActionResult> AskAsync(RuleForm form, PlaceEntry? entry, PreviewPair? preview, CancellationToken cancellation) =>
        View("Edit", new RulePage(form, entry, CategoryChoice.Of(await shelves.CategoriesAsync(cancellation)), read.Choices, preview));

    private Task<PlaceEntry?> FindAsync(Guid id, CancellationToken cancellation) => db.Rules.AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == id, cancellation);
}
