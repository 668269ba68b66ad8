using Storefront.Contracts;

namespace Storefront.Kernel;

/// <summary>An entity that announces what happened to it. An interface, because Identity's user has a base class of its own.</summary>
public interface IRaisesEvents
{
    IReadOnlyList<IEvent> Raised { get; }

    void ForgetRaised();
}
