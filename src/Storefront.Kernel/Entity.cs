using Storefront.Contracts;

namespace Storefront.Kernel;

/// <summary>Something with an identity of its own. Saving it writes what it raised into the outbox, in the same transaction.</summary>
public abstract class Entity : IRaisesEvents
{
    private readonly List<IEvent> _raised = [];

    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    IReadOnlyList<IEvent> IRaisesEvents.Raised => _raised;

    void IRaisesEvents.ForgetRaised() => _raised.Clear();

    protected void Raise(IEvent happened) => _raised.Add(happened);
}
