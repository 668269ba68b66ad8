using Microsoft.Extensions.DependencyInjection;
using Storefront.Kernel.Invariants;
using Storefront.Kernel.Jobs;
using Storefront.Ordering.Payments.Checks;
using Storefront.Ordering.Payments.Inbox;
using Storefront.Ordering.Payments.Provider;

namespace Storefront.Ordering.Payments;

internal static class PaymentSetup
{
    /// <summary>The host adds <see cref="StripeAccess"/> and the worker.</summary>
    public static IServiceCollection AddPayments(this IServiceCollection services)
    {
        services.AddScoped<StripePages>().AddScoped<ApplyPaymentFact>().AddScoped<SettleOrder>();
        services.AddScoped<OpenPayment>().AddScoped<ClosePayment>().AddScoped<CallOffOrder>().AddScoped<EndUnpaidOrder>();
        services.AddSingleton<InboxSignal>().AddSingleton<InboxWorker>().AddSingleton<RejectedWebhooks>().AddSingleton<WebhookSignature>();
        services.AddScoped<KeepProviderEvent>().AddScoped<ApplyProviderEvent>().AddScoped<FetchMissedEvents>();
        services.AddScoped<IJob, ReconcilePayments>();
        return services
            .AddScoped<IInvariant, CapturedAsAsked>()
            .AddScoped<IInvariant, EventsOnce>()
            .AddScoped<IInvariant, OneOpenPage>()
            .AddScoped<IInvariant, PaidAtTheProvider>();
    }
}
