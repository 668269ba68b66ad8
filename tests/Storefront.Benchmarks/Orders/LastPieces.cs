using System.CommandLine;
using Storefront.Ordering.Carts;

namespace Storefront.Benchmarks.Orders;

/// <summary>Two hundred people, all at once, for five pieces; again and again with other goods.</summary>
internal static class LastPieces
{
    private const int Pieces = 5;

    private const int People = 200;

    public static Command Command()
    {
        var data = new Argument<DirectoryInfo>("data") { Description = "An empty folder." };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 20 };
        var command = new Command("last-pieces", "Let 200 buyers order five pieces at once.") { data, rounds };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetRequiredValue(data).FullName, parsed.GetValue(rounds), stop));
        return command;
    }

    private static async Task<int> RunAsync(string data, int rounds, CancellationToken stop)
    {
        await using var shop = MeasuredShop.Start(data);
        var buyers = new Buyers(shop.Services);
        var goods = (await buyers.GoodsAsync(stop)).Where(good => good.Available > Pieces && good.Available <= Pieces + Cart.MaxPieces).Take(rounds).ToList();
        var orders = new List<int>();
        foreach (var (variant, available) in goods)
        {
            await buyers.OrderAsync(await buyers.FillCartAsync(variant, available - Pieces, stop), stop);
            var requests = new List<Storefront.Ordering.Checkout.OrderRequest>();
            for (var i = 0; i < People; i++)
            {
                requests.Add(await buyers.FillCartAsync(variant, 1, stop));
            }

            orders.Add((await Task.WhenAll(requests.Select(request => Task.Run(() => buyers.OrderAsync(request, stop), stop)))).Count(placed => placed));
        }

        var broken = await buyers.BrokenAsync(stop);
        Console.WriteLine($"rounds={orders.Count} buyers={People} pieces={Pieces} orders={string.Join(',', orders)} broken={broken}");
        return orders.Count == rounds && orders.TrueForAll(count => count == Pieces) && broken == 0 ? 0 : 1;
    }
}
