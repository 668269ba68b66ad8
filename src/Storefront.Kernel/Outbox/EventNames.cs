using System.Reflection;
using System.Text.Json;
using Storefront.Contracts;

namespace Storefront.Kernel.Outbox;

/// <summary>Stable names of events and their JSON form. Reads all events of Contracts once.</summary>
public sealed class EventNames
{
    private readonly Dictionary<string, Type> _byName = typeof(IEvent).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IEvent)))
        .ToDictionary(NameOf);

    private Dictionary<string, string>? _modules;

    public IReadOnlyDictionary<string, Type> All => _byName;

    /// <summary>Whose events they are, by their name: its first word.</summary>
    public IReadOnlyDictionary<string, string> Modules => _modules ??= _byName.Keys.ToDictionary(name => name, name => name.Split('.', 2)[0]);

    public static string NameOf(IEvent happened) => NameOf(happened.GetType());

    public static string Write(IEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), JsonSerializerOptions.Web);

    /// <exception cref="InvalidOperationException">No event of this version of the shop has that name.</exception>
    public IEvent Read(OutboxMessage message) => _byName.TryGetValue(message.Type, out var type)
        ? (IEvent)JsonSerializer.Deserialize(message.Body, type, JsonSerializerOptions.Web)!
        : throw new InvalidOperationException($"No event is called '{message.Type}'.");

    private static string NameOf(Type type) => type.GetCustomAttribute<EventNameAttribute>()?.Name
        ?? throw new InvalidOperationException($"{type.Name} has no [EventName].");
}
