using Storefront.Web.Hosting;

namespace Storefront.Web.Accounts;

/// <summary>Keeps on the device that its owner signed in there: see <see cref="Storefront.Accounts.SigningIn.KnownDevices"/>.</summary>
public sealed class DeviceNote(ShopCookies cookies)
{
    private string Name => cookies.Name("device");

    public string? Read(HttpRequest request) => request.Cookies[Name];

    public void Write(HttpResponse response, string note) => response.Cookies.Append(Name, note, cookies.New(TimeSpan.FromDays(365)));
}
