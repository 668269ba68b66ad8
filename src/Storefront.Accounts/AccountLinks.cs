using System.Buffers.Text;
using System.Text;

namespace Storefront.Accounts;

/// <summary>The addresses in our mails. A token is letters, digits, dashes and underscores, so that no mail client breaks it.</summary>
public sealed class AccountLinks(PublicAddress address)
{
    /// <param name="market">The path segment of the market that the visitor was in.</param>
    public Uri Confirm(string market, Guid personId, string token) => address.Of($"/{market}/account/confirm?id={personId:N}&token={Write(token)}");

    public Uri NewPassword(string market, Guid personId, string token) => address.Of($"/{market}/account/reset/new?id={personId:N}&token={Write(token)}");

    public Uri SignIn(string market) => address.Of($"/{market}/account/sign-in");

    public Uri Reset(string market) => address.Of($"/{market}/account/reset");

    /// <summary>The token as it was given out; empty if the link was damaged on its way.</summary>
    public static string Read(string written)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(written));
        }
        catch (FormatException)
        {
            return "";
        }
    }

    private static string Write(string token) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(token));
}
