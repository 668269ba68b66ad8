using Microsoft.AspNetCore.DataProtection;

namespace Storefront.Accounts.SigningIn;

/// <summary>
/// Devices on which somebody has signed in before carry a sealed note of it. Strangers who guess at an account exhaust the strangers' tries only: its
/// owner, coming from a device of theirs, has tries of their own (OWASP, "device cookies").
/// </summary>
public sealed class KnownDevices(IDataProtectionProvider protection)
{
    private readonly IDataProtector _seal = protection.CreateProtector("Storefront.KnownDevice.v1");

    public string Note(Guid personId) => _seal.Protect($"{personId:N}{Guid.NewGuid():N}");

    /// <summary>True if <paramref name="note"/> is ours and says that this person signed in there. <paramref name="device"/> then names the device.</summary>
    public bool Knows(string? note, Guid personId, out string device)
    {
        device = "";
        if (string.IsNullOrEmpty(note))
        {
            return false;
        }

        try
        {
            var said = _seal.Unprotect(note);
            device = said[32..];
            return said.StartsWith(personId.ToString("N"), StringComparison.Ordinal);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }
}
