using Storefront.IntegrationTests;

namespace Storefront.BrowserTests;

/// <summary>The shop on a real port, with the demonstration goods, for the tests of one class.</summary>
public sealed class ServedShop : IAsyncLifetime
{
    public Shop Shop { get; private set; } = null!;

    /// <summary>Its address without a slash at the end.</summary>
    public string Url { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Shop = await Shop.OpenAsync();
        Shop.IsServed = true;
        Shop.UseKestrel(0);
        Shop.StartServer();
        Url = Shop.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
    }

    public ValueTask DisposeAsync() => Shop.DisposeAsync();
}
