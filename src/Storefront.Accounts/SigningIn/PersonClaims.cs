using System.Security.Claims;

namespace Storefront.Accounts.SigningIn;

/// <summary>What the sign-in cookie says about who carries it.</summary>
public static class PersonClaims
{
    public const string Session = "session";

    public const string FullName = "full-name";

    /// <summary>Who is signed in, or null for a guest.</summary>
    public static Guid? PersonId(this ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true } && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    public static Guid? SessionId(this ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(Session), out var id) ? id : null;

    public static string? FullNameOf(this ClaimsPrincipal principal) => principal.FindFirstValue(FullName);
}
