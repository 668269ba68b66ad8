using Microsoft.Extensions.DependencyInjection;
using Storefront.Contracts;

namespace Storefront.Kernel.Outbox;

/// <summary>One registered pair of event and handler.</summary>
public sealed record HandlerRegistration(Type Event, Type Handler, Func<IServiceProvider, IEvent, CancellationToken, Task> Run);

public static class HandlerRegistry
{
    /// <summary>Registers a handler for an event of Contracts.</summary>
    public static IServiceCollection AddHandler<TEvent, THandler>(this IServiceCollection services)
        where TEvent : IEvent
        where THandler : class, IHandle<TEvent>
    {
        services.AddScoped<THandler>();
        return services.AddSingleton(new HandlerRegistration(
            typeof(TEvent),
            typeof(THandler),
            (provider, happened, cancellation) => provider.GetRequiredService<THandler>().HandleAsync((TEvent)happened, cancellation)));
    }
}
