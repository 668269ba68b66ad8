using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Staff;
using Storefront.Kernel.Outbox;
using Storefront.Search.Data;
using Storefront.Search.Feed;

namespace Storefront.Web.Office.SystemStatus;

[Area("Office"), Authorize(StaffRole.Owner)]
public sealed class SystemStatusController(OutboxDb db, OutboxSignal signal, TimeProvider clock) : Controller
{
    [HttpGet("/office/system")]
    public async Task<IActionResult> Show([FromServices] ReadSystem read, CancellationToken cancellation) => View(await read.RunAsync(cancellation));

    /// <summary>Gives parked messages another ten tries: one, or all when no id is given.</summary>
    [HttpPost("/office/system/messages/retry")]
    public async Task<IActionResult> RetryMessages(long? id, CancellationToken cancellation)
    {
        foreach (var message in await db.Messages.Where(message => message.ParkedAt != null && (id == null || message.Id == id)).ToListAsync(cancellation))
        {
            message.Retry(clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancellation);
        signal.Ring();
        return LocalRedirect("/office/system");
    }

    /// <summary>Sends mails that failed again: one, or all when no id is given.</summary>
    [HttpPost("/office/system/mails/retry")]
    public async Task<IActionResult> RetryMails(Guid? id, CancellationToken cancellation)
    {
        foreach (var mail in await db.Mails.Where(mail => mail.SentAt == null && mail.Failures > 0 && (id == null || mail.Id == id)).ToListAsync(cancellation))
        {
            mail.Retry(clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancellation);
        return LocalRedirect("/office/system");
    }

    /// <summary>Has the search index built anew; shoppers go on searching the old one meanwhile.</summary>
    [HttpPost("/office/system/index/rebuild")]
    public async Task<IActionResult> Rebuild([FromServices] SearchDb search, [FromServices] FeedBell bell, CancellationToken cancellation)
    {
        if (!await search.Rebuilds.AnyAsync(request => request.EndedAt == null, cancellation))
        {
            search.Add(RebuildRequest.Ask(clock.GetUtcNow()));
            await search.SaveChangesAsync(cancellation);
            bell.Ring();
        }

        return LocalRedirect("/office/system#search");
    }
}
