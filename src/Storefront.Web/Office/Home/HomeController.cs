using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Staff;
using Storefront.Kernel.Outbox;

namespace Storefront.Web.Office.Home;

[Area("Office"), Authorize(StaffRole.Any)]
public sealed class HomeController(OutboxDb db, IAuthorizationService authorization) : Controller
{
    [HttpGet("/office")]
    public async Task<IActionResult> Show(CancellationToken cancellation)
    {
        var system = (await authorization.AuthorizeAsync(User, StaffRole.Owner)).Succeeded ? "/office/system" : null;
        return View(new HomePage(
        [
            new(HomeTexts.Parked, await db.Messages.CountAsync(message => message.ParkedAt != null, cancellation), HomeTexts.ParkedNote, system, IsFault: true),
            new(HomeTexts.Mails, await db.Mails.CountAsync(mail => mail.ParkedAt != null, cancellation), HomeTexts.MailsNote, system, IsFault: true),
            new(HomeTexts.Jobs, await db.Jobs.CountAsync(job => job.Failures > 0, cancellation), HomeTexts.JobsNote, system, IsFault: true),
        ]));
    }
}
