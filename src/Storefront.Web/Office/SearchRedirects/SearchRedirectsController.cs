using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Staff;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Search.Data;
using Storefront.Search.Tuning;
using Storefront.Web.Office.Search;
using Storefront.Web.Routing;

namespace Storefront.Web.Office.SearchRedirects;

/// <summary>Queries that lead to a page.</summary>
[Area("Office"), Authorize(StaffRole.SearchDesk)]
public sealed class SearchRedirectsController(SearchDb db) : Controller
{
    private const string List = "/office/search/redirects";

    [HttpGet(List)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await db.Redirects.AsNoTracking().OrderBy(entry => entry.IsEnded).ThenByDescending(entry => entry.ChangedAt).Take(RedirectEntry.Most).ToListAsync(cancellation));

    [HttpGet(List + "/new")]
    public IActionResult New(RedirectForm form) => View("Edit", new RedirectPage(form with { Language = Language.Of(form.Language ?? Language.Current.Tag).Tag }, null));

    [HttpPost(List)]
    public Task<IActionResult> New(RedirectForm form, [FromServices] KeepRedirect keep, [FromServices] FindShopPath paths, CancellationToken cancellation) => KeepAsync(null, form, keep, paths, cancellation);

    [HttpGet(List + "/{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } entry ? View(new RedirectPage(RedirectForm.Of(entry), entry)) : NotFound();

    [HttpPost(List + "/{id:guid}")]
    public Task<IActionResult> Edit(Guid id, RedirectForm form, [FromServices] KeepRedirect keep, [FromServices] FindShopPath paths, CancellationToken cancellation) => KeepAsync(id, form, keep, paths, cancellation);

    [HttpPost(List + "/{id:guid}/end")]
    public async Task<IActionResult> End(Guid id, [FromServices] EndEntry end, CancellationToken cancellation) =>
        await end.RunAsync<RedirectEntry>(id, User.By(), cancellation) is null ? NotFound() : this.SeeOther(List);

    [HttpPost(List + "/{id:guid}/undo")]
    public async Task<IActionResult> Undo(Guid id, string? back, [FromServices] UndoEntry undo, CancellationToken cancellation)
    {
        var undone = await undo.RunAsync<RedirectEntry>(id, User.By(), cancellation);
        if (undone is null)
        {
            return NotFound();
        }

        if (undone.Succeeded)
        {
            return this.SeeOther(Url.Local(back, List));
        }

        ModelState.Add(undone.Refusal);
        return await Edit(id, cancellation) is ViewResult page ? View("Edit", page.Model) : NotFound();
    }

    private async Task<IActionResult> KeepAsync(Guid? id, RedirectForm form, KeepRedirect keep, FindShopPath paths, CancellationToken cancellation)
    {
        var entry = id is { } known ? await FindAsync(known, cancellation) : null;
        if (id is not null && entry is null)
        {
            return NotFound();
        }

        var language = Language.Of(form.Language);
        if (await paths.RunAsync(form.Path, language, cancellation) is not { } path)
        {
            ModelState.Add(new Refusal(SearchOfficeTexts.NoSuchPage, nameof(RedirectForm.Path)));
            return View("Edit", new RedirectPage(form, entry));
        }

        var kept = await keep.RunAsync(id, new QueryRedirect(language.Tag, form.Query ?? "", path), User.By(), cancellation);
        if (kept is null)
        {
            return NotFound();
        }

        if (kept.Succeeded)
        {
            return this.SeeOther(Url.Local(form.Back, List));
        }

        ModelState.Add(kept.Refusal);
        return View("Edit", new RedirectPage(form, entry));
    }

    private Task<RedirectEntry?> FindAsync(Guid id, CancellationToken cancellation) => db.Redirects.AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == id, cancellation);
}
