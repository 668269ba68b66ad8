namespace Storefront.Contracts.Accounts;

/// <summary>A customer has shown that the account's mailbox is theirs, so what was bought as a guest under it may be shown to them.</summary>
[EventName("accounts.email-confirmed.v1")]
public sealed record EmailConfirmed(Guid EventId, Guid CustomerId, DateTimeOffset ConfirmedAt) : IEvent
{
    public string Stream => $"customer-{CustomerId}";
}
