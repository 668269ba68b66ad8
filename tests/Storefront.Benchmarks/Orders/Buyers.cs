using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Kernel;
using Storefront.Kernel.Invariants;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Carts;
using Storefront.Ordering.Checkout;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Benchmarks.Orders;

/// <summary>People with a full cart and the total before their eyes: the next thing they do is order.</summary>
internal sealed class Buyers(IServiceProvider services)
{
    private static readonly Destination _shanghai = new("CN", "SH");

    private readonly Market _market = services.GetRequiredService<MarketList>().Find("zh-cn")!;

    private int _people;

    /// <summary>Goods with their pieces that can be sold in the market.</summary>
    public async Task<List<(Guid VariantId, int Available)>> GoodsAsync(CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var stock = await scope.ServiceProvider.GetRequiredService<OrderingDb>().Stock.Where(item => item.OnHand > item.Reserved)
            .ToDictionaryAsync(item => item.VariantId, item => item.OnHand - item.Reserved, stop);
        var priced = await scope.ServiceProvider.GetRequiredService<CatalogDb>().Variants
            .Where(variant => stock.Keys.Contains(variant.Id) && variant.Prices.Any(price => price.Currency == Currency.Cny))
            .OrderBy(variant => variant.Sku).Select(variant => variant.Id).ToListAsync(stop);
        return [.. priced.Select(id => (id, stock[id]))];
    }

    public async Task<OrderRequest> FillCartAsync(Guid variantId, int pieces, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var cart = await scope.ServiceProvider.GetRequiredService<AddToCart>()
            .RunAsync(new CartVisitor(null, null), CartToken.New(), _market, variantId, null, pieces, stop);
        var quote = await scope.ServiceProvider.GetRequiredService<QuoteCart>().RunAsync(cart.Value!.Lines, _market, _shanghai, null, stop);
        return new OrderRequest(
            cart.Value.Id, Guid.NewGuid().ToString("N"), ShownPrice.Of(quote), _market, _shanghai, null, null, $"buyer{_people++}@post.example",
            new PostalAddress { Name = "王芳", Country = "CN", Region = "SH", City = "上海市", District = "徐汇区", Street = "漕溪北路 398 号 1502 室", Phone = "+8613800138000" });
    }

    /// <summary>True when the order is written, false when it was refused.</summary>
    public async Task<bool> OrderAsync(OrderRequest request, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<PlaceOrder>().RunAsync(request, stop)).Succeeded;
    }

    /// <summary>How many rows break a rule that must always hold, such as more pieces reserved than there are.</summary>
    public async Task<int> BrokenAsync(CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var broken = 0;
        foreach (var invariant in scope.ServiceProvider.GetServices<IInvariant>())
        {
            broken += (await invariant.CheckAsync(stop)).Broken.Count;
        }

        return broken;
    }
}
