using System.Security.Cryptography;
using System.Text;

namespace Storefront.Ordering.Orders.Access;

/// <summary>
/// Opens one order, and nothing else, for whoever holds it: the guest's link. Each mail carries a key of its own. We keep only its hash, so a copy of the
/// database opens nothing.
/// </summary>
public sealed class OrderKey
{
    /// <summary>As long as somebody may want to look at the mail again; after that, /track sends a code.</summary>
    public static readonly TimeSpan ByMail = TimeSpan.FromDays(180);

    /// <summary>For one visit after a code was entered.</summary>
    public static readonly TimeSpan ByCode = TimeSpan.FromHours(2);

    public const int HashLength = 64;

    private const int SecretBytes = 24;

    private const int SecretMaxLength = 64;

    private OrderKey()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid OrderId { get; private init; }

    public string Hash { get; private init; } = "";

    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>Makes a key and tells its secret, the only time that anybody learns it.</summary>
    public static (OrderKey Key, string Secret) Issue(Guid orderId, TimeSpan lifetime, DateTimeOffset now)
    {
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)).Replace('+', '-').Replace('/', '_');
        return (new OrderKey { OrderId = orderId, Hash = HashOf(secret), ExpiresAt = now + lifetime }, secret);
    }

    /// <summary>Compares in a time that does not depend on where the difference is.</summary>
    public static bool Fits(string? secret, IEnumerable<string> hashes)
    {
        if (string.IsNullOrEmpty(secret) || secret.Length > SecretMaxLength)
        {
            return false;
        }

        var given = Encoding.ASCII.GetBytes(HashOf(secret));
        var fits = false;
        foreach (var hash in hashes)
        {
            fits |= CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(hash));
        }

        return fits;
    }

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
