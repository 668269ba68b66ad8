using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Outbox;
using Storefront.Ordering.Data;
using Storefront.Ordering.Payments;
using Storefront.Web.Office.Orders;
using Storefront.Web.Office.Search;

namespace Storefront.Web.Office.Home;

/// <summary>Counts what waits, and for whom.</summary>
public sealed class ReadWaitingWork(OutboxDb outbox, OrderingDb ordering, ReadWords words)
{
    /// <summary>Orders by their state: each waits for somebody else.</summary>
    public static IEnumerable<WaitingWork> Of(QueuePage orders) => OrderView.All
        .Where(view => view.Waits is not null)
        .Select(view => new WaitingWork(view.Name, orders.Counts[view.Code], view.Waits!, $"/office/orders?view={view.Code}"));

    public async Task<IReadOnlyList<WaitingWork>> PaymentsAsync(CancellationToken cancellation) =>
    [
        new(HomeTexts.Payments, await ordering.Payments.CountAsync(PaymentsToSee.Are, cancellation), HomeTexts.PaymentsNote, "/office/payments", IsFault: true),
    ];

    public async Task<IReadOnlyList<WaitingWork>> WordsAsync(CancellationToken cancellation) =>
    [
        new(HomeTexts.Words, await words.CountAsync(WordView.Nothing, cancellation), HomeTexts.WordsNote, "/office/search"),
    ];

    public async Task<IReadOnlyList<WaitingWork>> FaultsAsync(bool maySeeSystem, CancellationToken cancellation)
    {
        var system = maySeeSystem ? "/office/system" : null;
        return
        [
            new(HomeTexts.Parked, await outbox.Messages.CountAsync(message => message.ParkedAt != null, cancellation), HomeTexts.ParkedNote, system, IsFault: true),
            new(HomeTexts.Mails, await outbox.Mails.CountAsync(mail => mail.ParkedAt != null, cancellation), HomeTexts.MailsNote, system, IsFault: true),
            new(HomeTexts.Jobs, await outbox.Jobs.CountAsync(job => job.Failures > 0, cancellation), HomeTexts.JobsNote, system, IsFault: true),
        ];
    }
}
