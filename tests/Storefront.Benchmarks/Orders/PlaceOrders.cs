using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Importing;
using Storefront.Contracts.Catalog;
using Storefront.Ordering.Checkout;
using Storefront.Search.Indexing;

namespace Storefront.Benchmarks.Orders;

/// <summary>
/// Orders that come in at a fixed rate, whether those before are answered or not (open loop): what a buyer waits is counted from the moment the order was
/// due, so a queue shows. Measured is the operation from cart to written order, with the shop's workers running beside it; not the payment page, which is Stripe's.
/// </summary>
internal static class PlaceOrders
{
    public static Command Command()
    {
        var data = new Argument<DirectoryInfo>("data") { Description = "An empty folder." };
        var rate = new Option<int>("--rate") { Description = "Orders a second.", DefaultValueFactory = _ => 300 };
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 10 };
        var goods = new Option<int>("--goods") { Description = "How many different goods they buy.", DefaultValueFactory = _ => 40 };
        var importing = new Option<FileInfo?>("--importing") { Description = "An Icecat feed that is imported with stock in the meantime, as from the office." };
        var command = new Command("orders", "Place orders at a fixed rate.") { data, rate, seconds, goods, importing };
        command.SetAction((parsed, stop) => RunAsync(
            parsed.GetRequiredValue(data).FullName, parsed.GetValue(rate), parsed.GetValue(seconds), parsed.GetValue(goods), parsed.GetValue(importing)?.FullName, stop));
        return command;
    }

    private static async Task RunAsync(string data, int rate, int seconds, int goods, string? importing, CancellationToken stop)
    {
        await using var shop = MeasuredShop.Start(data);
        var buyers = new Buyers(shop.Services);

        // The first second goes by in peace, so that the figure is not that of a cold start.
        var requests = await FillCartsAsync(shop.Services, buyers, rate * (seconds + 1), goods, stop);
        foreach (var request in requests.Take(rate))
        {
            await buyers.OrderAsync(request, stop);
        }

        var import = importing is null ? Task.FromResult("") : ImportAsync(shop.Services, importing, stop);
        var began = Stopwatch.GetTimestamp();
        var answers = new List<Task<(bool Placed, TimeSpan Waited)>>();
        foreach (var (request, at) in requests.Skip(rate).Select((request, index) => (request, TimeSpan.FromSeconds((double)index / rate))))
        {
            if (at - Stopwatch.GetElapsedTime(began) is { TotalMilliseconds: > 1 } wait)
            {
                await Task.Delay(wait, stop);
            }

            answers.Add(Task.Run(async () => (await buyers.OrderAsync(request, stop), Stopwatch.GetElapsedTime(began) - at), stop));
        }

        var done = await Task.WhenAll(answers);
        var whole = Stopwatch.GetElapsedTime(began);
        var covered = import.IsCompleted ? "the import ended before the last order" : "every order fell into the import";
        var waits = done.Select(answer => answer.Waited.TotalMilliseconds).Order().ToList();
        Console.WriteLine(
            $"orders={done.Length} placed={done.Count(answer => answer.Placed)} rate={done.Length / whole.TotalSeconds:0}/s "
            + $"p50={waits[waits.Count / 2]:0}ms p99={waits[waits.Count * 99 / 100]:0}ms max={waits[^1]:0}ms broken={await buyers.BrokenAsync(stop)}");
        if (importing is not null)
        {
            Console.WriteLine($"{await import}; {covered}");
        }

        if (shop.Services.GetRequiredService<IndexState>().LagP99() is { } lag)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"index: a change is found after {lag:0.0} s (p99 of the last thousand)"));
        }
    }

    private static async Task<string> ImportAsync(IServiceProvider services, string feed, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        await using var scope = services.CreateAsyncScope();
        var done = await scope.ServiceProvider.GetRequiredService<ImportGoods>()
            .RunAsync(new ImportOrder(feed, "icecat-jsonl", OpeningStock: 5, "standard", Categories: null), new Progress<string>(), stop);
        return done.Succeeded ? $"imported={done.Value!.Read} in {Stopwatch.GetElapsedTime(began).TotalSeconds:0}s" : "the import was refused";
    }

    private static async Task<List<OrderRequest>> FillCartsAsync(IServiceProvider services, Buyers buyers, int carts, int goods, CancellationToken stop)
    {
        var variants = (await buyers.GoodsAsync(stop)).Take(goods).Select(good => good.VariantId).ToList();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IStockLevels>().BookOpeningAsync([.. variants.Select(variant => new OpeningBalance(variant, carts, "benchmark"))], stop);
        List<OrderRequest> requests = [];
        for (var i = 0; i < carts; i++)
        {
            requests.Add(await buyers.FillCartAsync(variants[i % variants.Count], 1, stop));
        }

        return requests;
    }
}
