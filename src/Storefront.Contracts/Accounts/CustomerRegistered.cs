namespace Storefront.Contracts.Accounts;

/// <summary>Somebody opened an account. Carries no name or address: ask <see cref="ICustomers"/>, who also knows when they are erased.</summary>
[EventName("accounts.customer-registered.v1")]
public sealed record CustomerRegistered(Guid EventId, Guid CustomerId, string Language, DateTimeOffset RegisteredAt) : IEvent
{
    public string Stream => $"customer-{CustomerId}";
}
