using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Storefront.Kernel.Markets;

namespace Storefront.Web.Catalog.Products;

/// <summary>Links that show one product before anybody else sees it: signed, so that nobody can make one up, and good for a week.</summary>
public sealed class PreviewLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan _life = TimeSpan.FromDays(7);

    private readonly IDataProtector _seal = protection.CreateProtector("Storefront.Catalog.Preview");

    public DateTimeOffset Ends => clock.GetUtcNow() + _life;

    public string Make(Guid productId, Market market) =>
        $"/{market.Segment}/preview/{_seal.Protect(string.Create(CultureInfo.InvariantCulture, $"{productId:N} {Ends.ToUnixTimeSeconds()}"))}";

    /// <returns>Null for a link that is made up, damaged or over.</returns>
    public Guid? Read(string token)
    {
        try
        {
            var parts = _seal.Unprotect(token).Split(' ');
            return DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture)) > clock.GetUtcNow() ? Guid.Parse(parts[0]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
