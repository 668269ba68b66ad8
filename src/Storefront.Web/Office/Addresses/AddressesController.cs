using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Staff;
using Storefront.Content.Addresses;
using Storefront.Content.Data;
using Storefront.Kernel.Data;
using Storefront.Web.Routing;

namespace Storefront.Web.Office.Addresses;

/// <summary>Addresses that nobody found, and where old ones lead.</summary>
[Area("Office"), Authorize(StaffRole.Content)]
public sealed class AddressesController(ContentDb db) : Controller
{
    private const int Rows = 200;

    /// <param name="from">An address of the report, to be led somewhere.</param>
    [HttpGet("/office/addresses")]
    public async Task<IActionResult> Index(string? from, CancellationToken cancellation) => View(await PageAsync(new RedirectForm { From = from }, cancellation));

    [HttpPost("/office/addresses")]
    public async Task<IActionResult> Index(RedirectForm form, [FromServices] LeadAddress lead, CancellationToken cancellation)
    {
        var led = await lead.RunAsync(form.From, form.To, User.Identity?.Name ?? "", cancellation);
        if (led.Succeeded)
        {
            return this.SeeOther("/office/addresses#redirects");
        }

        ModelState.Add(led.Refusal);
        return View(await PageAsync(form, cancellation));
    }

    [HttpPost("/office/addresses/removal")]
    public async Task<IActionResult> Remove(string from, CancellationToken cancellation)
    {
        await db.WriteAsync(() => db.Redirects.Where(redirect => redirect.From == from).ExecuteDeleteAsync(cancellation), cancellation);
        return this.SeeOther("/office/addresses#redirects");
    }

    private async Task<AddressesPage> PageAsync(RedirectForm form, CancellationToken cancellation) => new(
        form,
        await db.MissedAddresses.OrderByDescending(missed => missed.Times).ThenByDescending(missed => missed.LastAt).Take(Rows)
            .Select(missed => new MissedRow(missed.Path, missed.Times, missed.LastAt, missed.ReferrerHost)).ToListAsync(cancellation),
        await db.Redirects.OrderByDescending(redirect => redirect.ChangedAt).Take(Rows)
            .Select(redirect => new RedirectRow(redirect.From, redirect.To, redirect.By, redirect.ChangedAt)).ToListAsync(cancellation));
}
