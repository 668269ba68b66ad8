using Storefront.Contracts;
using Storefront.Contracts.Ordering;

namespace Storefront.Ordering.Orders.Mails;

internal sealed class MailParcel(SendOrderMail send) : IHandle<ParcelShipped>, IHandle<ParcelDelivered>
{
    public Task HandleAsync(ParcelShipped happened, CancellationToken cancellation) => send.RunAsync(
        happened.Order.OrderId,
        $"parcel-shipped:{happened.Parcel.ParcelId}",
        (letters, order) => letters.Shipped(order.Parcels.Single(parcel => parcel.Id == happened.Parcel.ParcelId)),
        cancellation);

    public Task HandleAsync(ParcelDelivered happened, CancellationToken cancellation) => send.RunAsync(
        happened.Order.OrderId,
        $"parcel-delivered:{happened.Parcel.ParcelId}",
        (letters, order) => letters.Delivered(order.Parcels.Single(parcel => parcel.Id == happened.Parcel.ParcelId)),
        cancellation);
}
