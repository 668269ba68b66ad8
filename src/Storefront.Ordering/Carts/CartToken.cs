using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Storefront.Ordering.Carts;

/// <summary>What a visitor's cookie holds: 256 random bits. A cart can be had by nothing else, so its id may be known to anybody.</summary>
public readonly record struct CartToken(string Value)
{
    private const int Bytes = 32;

    public const int HashLength = 64;

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Value)));

    public static CartToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Null for anything that we did not make: empty, cut, or longer.</summary>
    public static CartToken? Parse(string? cookie) =>
        cookie is not null && cookie.Length == Base64Url.GetEncodedLength(Bytes) && Base64Url.IsValid(cookie) ? new CartToken(cookie) : null;
}
