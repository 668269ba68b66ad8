using Microsoft.EntityFrameworkCore;
using Storefront.Contracts;
using Storefront.Contracts.Ordering;
using Storefront.Kernel.Mail;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders.Mails;

namespace Storefront.Ordering.Orders.Access;

/// <summary>Finds out whether number and address belong together, and if they do, mails the code to the address that the order has.</summary>
internal sealed class AnswerTracking(OrderingDb db, TimeProvider clock) : IHandle<TrackingAsked>
{
    /// <summary>A mailbox must not be filled by somebody who knows a number and an address.</summary>
    private const int MailsAnHour = 5;

    public async Task HandleAsync(TrackingAsked happened, CancellationToken cancellation)
    {
        var request = await db.TrackRequests.SingleOrDefaultAsync(request => request.Id == happened.RequestId, cancellation);
        var now = clock.GetUtcNow();
        if (request is null or { CodeHash: not null } || request.ExpiresAt <= now)
        {
            return;
        }

        var order = await db.Orders.AsNoTracking().Where(order => order.Number == request.Number)
            .Select(order => new { order.Id, order.Number, order.Email }).SingleOrDefaultAsync(cancellation);
        if (order is null || !string.Equals(order.Email, request.Email, StringComparison.OrdinalIgnoreCase)
            || await db.TrackRequests.CountAsync(earlier => earlier.OrderId == order.Id && earlier.CreatedAt > now.AddHours(-1), cancellation) >= MailsAnHour)
        {
            return;
        }

        var code = request.Answer(order.Id);
        var letter = TrackLetter.Write(order.Number, code, request.Language);
        db.Add(new QueuedMail
        {
            Cause = $"track-code:{request.Id}",
            Recipient = order.Email,
            Language = request.Language,
            Subject = letter.Subject,
            Body = letter.PlainText(),
            Html = letter.Html(),
            QueuedAt = now,
        });
        await db.SaveChangesAsync(cancellation);
    }
}
