using Microsoft.Extensions.DependencyInjection;
using Storefront.Contracts;

namespace Storefront.Kernel.Outbox;

/// <summary>One registered pair of event and handler.</summary>
/// <param name="TakesMany">Whether it may be given several events at once.</param>
/// <param name="Run">Gives it events of its kind: one, or as many as there are if it <paramref name="TakesMany"/>.</param>
public sealed record HandlerRegistration(Type Event, Type Handler, bool TakesMany, Func<IServiceProvider, IReadOnlyList<IEvent>, CancellationToken, Task> Run);

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
            typeof(THandler).IsAssignableTo(typeof(IHandleMany<TEvent>)),
            (provider, happened, cancellation) => provider.GetRequiredService<THandler>() is IHandleMany<TEvent> many
                ? many.HandleAsync([.. happened.Cast<TEvent>()], cancellation)
                : provider.GetRequiredService<THandler>().HandleAsync((TEvent)happened.Single(), cancellation)));
    }
}
