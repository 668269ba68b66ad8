namespace Storefront.Accounts.SigningIn;

/// <summary>
/// One signed-in browser. The cookie names it; ending the row ends the cookie, wherever a copy of it may be: a signed ticket alone would stay valid until it expires.
/// </summary>
public sealed class Session
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>After this the row is swept away; the cookie cannot outlive it.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}
