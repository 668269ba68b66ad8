namespace Storefront.Accounts.SigningIn;

/// <summary>How often something was tried about one subject within a window. The subject is kept as a hash: most are addresses of people we do not know.</summary>
public sealed class Tally
{
    public required string Key { get; init; }

    public int Count { get; init; }

    public DateTimeOffset EndsAt { get; init; }
}
