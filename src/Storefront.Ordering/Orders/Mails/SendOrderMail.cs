using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Kernel.Mail;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders.Access;

namespace Storefront.Ordering.Orders.Mails;

/// <summary>Queues one mail about an order, with a fresh link to it. Once for each cause, however often it is asked.</summary>
internal sealed class SendOrderMail(OrderingDb db, MarketList markets, AddressLabels addresses, PublicAddress address, TimeProvider clock)
{
    public async Task RunAsync(Guid orderId, string cause, Func<OrderLetters, Order, Letter> write, CancellationToken cancellation)
    {
        if (await db.Set<QueuedMail>().AnyAsync(mail => mail.Cause == cause, cancellation))
        {
            return;
        }

        var now = clock.GetUtcNow();
        var order = await db.WholeOrders().AsNoTracking().SingleAsync(order => order.Id == orderId, cancellation);
        var market = markets.Find(order.Market) ?? markets.Default;
        var (key, secret) = OrderKey.Issue(order.Id, OrderKey.ByMail, now);
        var link = address.Of($"/{market.Segment}/orders/{order.Number}?key={secret}").AbsoluteUri;
        var letter = write(new OrderLetters(order, market, addresses, link), order);
        db.OrderKeys.Add(key);
        db.Add(new QueuedMail
        {
            Cause = cause,
            Recipient = order.Email,
            Language = order.Language,
            Subject = letter.Subject,
            Body = letter.PlainText(),
            Html = letter.Html(),
            QueuedAt = now,
        });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException refused) when (refused.IsDuplicate())
        {
            // Another delivery of the same event was faster; its mail is the mail.
        }
    }
}
