using System.Security.Cryptography;
using System.Text;
using Storefront.Contracts.Ordering;

namespace Storefront.Ordering.Orders.Access;

/// <summary>
/// Somebody typed an order number and an e-mail address at /track. Writing this down is all that the request does, right or wrong, so its answer and its
/// time tell nothing; whether the two belong together is found out afterwards, and only the owner of the address learns it.
/// </summary>
public sealed class TrackRequest : Entity
{
    public const int CodeDigits = 8;

    public const int MaxTries = 5;

    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private TrackRequest()
    {
    }

    public string Number { get; private init; } = "";

    /// <summary>As typed, until the request is forgotten.</summary>
    public string Email { get; private init; } = "";

    public Language Language { get; private init; } = Language.En;

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>The order, once it was found that number and address belong together.</summary>
    public Guid? OrderId { get; private set; }

    public string? CodeHash { get; private set; }

    public int Tries { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public static TrackRequest Ask(string number, string email, Language language, DateTimeOffset now)
    {
        // Its id stands in the next page's address, so it must not be guessable.
        var request = new TrackRequest { Id = Guid.NewGuid(), Number = number, Email = email, Language = language, CreatedAt = now, ExpiresAt = now + Lifetime };
        request.Raise(new TrackingAsked(Guid.CreateVersion7(), request.Id, now));
        return request;
    }

    /// <summary>Makes the code that goes to the order's address. Nobody learns it again.</summary>
    public string Answer(Guid orderId)
    {
        var code = RandomNumberGenerator.GetString("0123456789", CodeDigits);
        (OrderId, CodeHash) = (orderId, Hash(code));
        return code;
    }

    /// <summary>True if this is the code. The caller has counted the try before.</summary>
    public bool Fits(string code) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(code)), Encoding.ASCII.GetBytes(CodeHash ?? Hash("")));

    /// <summary>With the request's id, so that the same code of two requests does not look the same.</summary>
    private string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Id:N}{code}")));
}
