namespace Storefront.IntegrationTests;

/// <summary>One shop for all tests of a class that do not get into each other's way. Nothing is under way any more when the first begins.</summary>
public sealed class OneShop : IAsyncLifetime
{
    public Shop Shop { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Shop = await Shop.OpenAsync();
        await Shop.SettleAsync();
    }

    public ValueTask DisposeAsync() => Shop.DisposeAsync();
}
