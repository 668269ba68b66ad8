using System.Security.Claims;
using Storefront.Accounts.SigningIn;

namespace Storefront.Web.Office.Search;

internal static class Staff
{
    /// <summary>As it stands beside what they said.</summary>
    public static string By(this ClaimsPrincipal person) => person.FullNameOf() ?? person.PersonId()?.ToString() ?? "";
}
