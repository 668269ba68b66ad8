using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Staff;
using Storefront.Kernel.Languages;
using Storefront.Search.Data;
using Storefront.Search.Tuning;
using Storefront.Web.Office.Search;
using Storefront.Web.Routing;

namespace Storefront.Web.Office.SearchSynonyms;

/// <summary>Words that mean the same.</summary>
[Area("Office"), Authorize(StaffRole.SearchDesk)]
public sealed class SearchSynonymsController(SearchDb db) : Controller
{
    private const string List = "/office/search/synonyms";

    [HttpGet(List)]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await db.Synonyms.AsNoTracking().OrderBy(entry => entry.IsEnded).ThenByDescending(entry => entry.ChangedAt).Take(SynonymEntry.Most).ToListAsync(cancellation));

    [HttpGet(List + "/new")]
    public IActionResult New(SynonymForm form) => View("Edit", new SynonymPage(form with { Language = Language.Of(form.Language ?? Language.Current.Tag).Tag }, null, null));

    [HttpPost(List)]
    public Task<IActionResult> New(SynonymForm form, [FromServices] KeepSynonym keep, [FromServices] ShowPreview preview, [FromServices] SuggestForWords words, CancellationToken cancellation) =>
        KeepAsync(null, form, keep, preview, words, cancellation);

    [HttpGet(List + "/{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } entry ? View(new SynonymPage(SynonymForm.Of(entry), entry, null)) : NotFound();

    [HttpPost(List + "/{id:guid}")]
    public Task<IActionResult> Edit(
        Guid id, SynonymForm form, [FromServices] KeepSynonym keep, [FromServices] ShowPreview preview, [FromServices] SuggestForWords words, CancellationToken cancellation) =>
        KeepAsync(id, form, keep, preview, words, cancellation);

    [HttpPost(List + "/{id:guid}/end")]
    public async Task<IActionResult> End(Guid id, [FromServices] EndEntry end, CancellationToken cancellation) =>
        await end.RunAsync<SynonymEntry>(id, User.By(), cancellation) is null ? NotFound() : this.SeeOther(List);

    [HttpPost(List + "/{id:guid}/undo")]
    public async Task<IActionResult> Undo(Guid id, string? back, [FromServices] UndoEntry undo, CancellationToken cancellation)
    {
        var undone = await undo.RunAsync<SynonymEntry>(id, User.By(), cancellation);
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

    private async Task<IActionResult> KeepAsync(Guid? id, SynonymForm form, KeepSynonym keep, ShowPreview preview, SuggestForWords words, CancellationToken cancellation)
    {
        var entry = id is { } known ? await FindAsync(known, cancellation) : null;
        if (id is not null && entry is null)
        {
            return NotFound();
        }

        var synonym = form.ToSynonym();
        if (form.Do == "try")
        {
            if (SynonymEntry.Judge(synonym) is { } wrong)
            {
                ModelState.Add(wrong);
                return View("Edit", new SynonymPage(form, entry, null));
            }

            return View("Edit", new SynonymPage(form, entry, await preview.RunAsync(
                synonym.From,
                words.MarketOf(Language.Of(synonym.Language)),
                book => book with { Synonyms = [.. book.Synonyms.Where(other => entry is null || other.Language != entry.Language.Tag || other.From != entry.From)] },
                book => book with { Synonyms = [.. book.Synonyms, synonym] },
                cancellation)));
        }

        var kept = await keep.RunAsync(id, synonym, User.By(), cancellation);
        if (kept is null)
        {
            return NotFound();
        }

        if (kept.Succeeded)
        {
            return this.SeeOther(Url.Local(form.Back, List));
        }

        ModelState.Add(kept.Refusal);
        return View("Edit", new SynonymPage(form, entry, null));
    }

    private Task<SynonymEntry?> FindAsync(Guid id, CancellationToken cancellation) => db.Synonyms.AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == id, cancellation);
}
