using Microsoft.Extensions.DependencyInjection;
using Storefront.Contracts.Catalog;
using Storefront.Contracts.Ordering;
using Storefront.Kernel.Invariants;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Outbox;
using Storefront.Ordering.Orders.Access;
using Storefront.Ordering.Orders.Checks;
using Storefront.Ordering.Orders.Mails;

namespace Storefront.Ordering.Orders;

internal static class OrdersSetup
{
    public static IServiceCollection AddOrders(this IServiceCollection services)
    {
        services.AddSingleton<AddressLabels>();
        services.AddScoped<MoveOrder>().AddScoped<CancelOrder>().AddScoped<ExpireOrder>().AddScoped<ReleaseHold>().AddScoped<ShipParcel>();
        services.AddScoped<OpenOrder>().AddScoped<AskToTrack>().AddScoped<EnterTrackCode>().AddScoped<SendOrderMail>();
        services.AddScoped<ISoldVariants, SoldVariants>();
        services.AddScoped<IInvariant, HistoryTellsState>().AddScoped<IInvariant, EveryStateHasWords>();
        services.AddScoped<IJob, ForgetOldAccess>().AddScoped<IJob, CloseOldOrders>();
        return services
            .AddHandler<OrderConfirmed, MailConfirmedOrder>()
            .AddHandler<OrderExpired, MailEndedOrder>()
            .AddHandler<OrderCancelled, MailEndedOrder>()
            .AddHandler<ParcelShipped, MailParcel>()
            .AddHandler<ParcelDelivered, MailParcel>()
            .AddHandler<TrackingAsked, AnswerTracking>();
    }
}
