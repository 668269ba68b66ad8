namespace Storefront.Contracts.Accounts;

/// <summary>Who somebody is. Implemented by Accounts.</summary>
public interface ICustomers
{
    /// <summary>The person with an account of that id, or null.</summary>
    Task<Customer?> FindAsync(Guid customerId, CancellationToken cancellation);
}

/// <param name="Language">BCP 47 tag of the language in which we write to them.</param>
/// <param name="EmailConfirmed">Whether the mailbox is known to be theirs. Until then nothing that others did under this address may be shown.</param>
public sealed record Customer(Guid Id, string Name, string Email, bool EmailConfirmed, string Language);
