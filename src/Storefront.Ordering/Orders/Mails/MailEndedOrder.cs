using Storefront.Contracts;
using Storefront.Contracts.Ordering;

namespace Storefront.Ordering.Orders.Mails;

internal sealed class MailEndedOrder(SendOrderMail send) : IHandle<OrderExpired>, IHandle<OrderCancelled>
{
    public Task HandleAsync(OrderExpired happened, CancellationToken cancellation) =>
        send.RunAsync(happened.Order.OrderId, $"order-expired:{happened.EventId}", (letters, _) => letters.Expired(), cancellation);

    public Task HandleAsync(OrderCancelled happened, CancellationToken cancellation) =>
        send.RunAsync(happened.Order.OrderId, $"order-cancelled:{happened.EventId}", (letters, _) => letters.Cancelled(happened.ByCustomer), cancellation);
}
