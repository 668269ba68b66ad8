using Storefront.Contracts;
using Storefront.Contracts.Ordering;

namespace Storefront.Ordering.Orders.Mails;

internal sealed class MailConfirmedOrder(SendOrderMail send) : IHandle<OrderConfirmed>
{
    public Task HandleAsync(OrderConfirmed happened, CancellationToken cancellation) =>
        send.RunAsync(happened.Order.OrderId, $"order-confirmed:{happened.Order.OrderId}", (letters, _) => letters.Confirmed(), cancellation);
}
