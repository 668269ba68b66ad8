using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Ordering.Data;

namespace Storefront.Benchmarks.Kills;

/// <summary>
/// Kills the shop (SIGKILL) at a random moment while several people check out and pay, starts it again, and asks each of them what they were told before: no order
/// that the shop acknowledged may be missing, no form may have become two orders, and whoever paid must be seen to have paid.
/// </summary>
internal sealed class KillCheckouts(BuiltShop shop, int rounds, int buyers, int seed, IProgress<string> progress)
{
    private static readonly TimeSpan _untilPaid = TimeSpan.FromSeconds(90);

    private readonly Random _random = new(seed);
    private readonly KillFigures _figures = new();
    private readonly List<Purchase> _all = [];
    private int _people;

    public async Task<KillFigures> RunAsync(CancellationToken cancellation)
    {
        var goods = await StockAsync(cancellation);
        var (process, _) = await shop.ServeAsync(cancellation);
        try
        {
            for (var round = 0; round < rounds; round++)
            {
                var purchases = await BuyUntilKilledAsync(process, goods, cancellation);
                (process, var took) = await shop.ServeAsync(cancellation);
                _figures.SlowestRestart = took > _figures.SlowestRestart ? took : _figures.SlowestRestart;
                _figures.Rounds++;
                progress.Report($"round {_figures.Rounds}: {purchases.Count} forms sent, {purchases.Count(purchase => purchase.Acknowledged is not null)} acknowledged, back in {took.TotalMilliseconds:0} ms");
                foreach (var purchase in purchases)
                {
                    await AskAgainAsync(purchase, cancellation);
                }
            }

            await LookAtMoneyAsync(cancellation);
            _figures.Verify = await shop.RunAsync(cancellation, "verify");
            return _figures;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            _all.ForEach(purchase => purchase.Dispose());
        }
    }

    /// <summary>Three goods of which there is enough. Returns their pages.</summary>
    private async Task<string[]> StockAsync(CancellationToken cancellation)
    {
        string[] names = ["mug", "jar", "bowl"];
        var file = Path.Combine(shop.Folder, "goods.jsonl");
        await File.WriteAllLinesAsync(
            file,
            names.Select((name, place) => JsonSerializer.Serialize(new { id = $"kill-{place}", sku = $"K-{place}", title = $"Kill test {name}", brand = "Kill test", price_cents = 1000 + place, currency = "USD", ean = Array.Empty<string>() })),
            cancellation);
        foreach (var words in new[] { ["seed"], new[] { "import", "products", file, "--opening-stock", "100000" } })
        {
            var run = await shop.RunAsync(cancellation, words);
            if (run.ExitCode != 0)
            {
                throw new InvalidOperationException($"{string.Join(' ', words)}: {run.Complained}");
            }
        }

        return [.. names.Select(name => $"kill-test-{name}")];
    }

    private async Task<List<Purchase>> BuyUntilKilledAsync(Process process, string[] goods, CancellationToken cancellation)
    {
        var purchases = new ConcurrentQueue<Purchase>();
        var buying = Enumerable.Range(0, buyers).Select(_ => Task.Run(() => BuyAsync(purchases, goods, cancellation), cancellation)).ToList();
        var (sent, told) = (_random.Next(1, buyers), _random.Next(0, 4 * buyers));
        while (!buying.All(buyer => buyer.IsCompleted) && (purchases.Count(purchase => purchase.WasSent) < sent || purchases.Count(purchase => purchase.Acknowledged is not null) < told))
        {
            await Task.Delay(1, cancellation);
        }

        await Task.Delay(_random.Next(0, 100), cancellation);
        process.Kill();
        await process.WaitForExitAsync(cancellation);
        await Task.WhenAll(buying);
        process.Dispose();
        _all.AddRange(purchases);
        return [.. purchases.Where(purchase => purchase.WasSent)];
    }

    private async Task BuyAsync(ConcurrentQueue<Purchase> purchases, string[] goods, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var number = Interlocked.Increment(ref _people);
                var purchase = new Purchase(shop.Address, goods[number % goods.Length], $"buyer{number}@post.example");
                purchases.Enqueue(purchase);
                await purchase.RunAsync(cancellation);
            }
        }
        // The end of the round: the shop was killed under this buyer's hands.
        catch (HttpRequestException)
        {
        }
        catch (InvalidOperationException wrong)
        {
            Note(wrong.Message);
        }
    }

    private async Task AskAgainAsync(Purchase purchase, CancellationToken cancellation)
    {
        _ = purchase.Acknowledged is null ? _figures.Unanswered++ : _figures.Acknowledged++;
        try
        {
            // The order's page first: the second sending of the form would make an order that was lost anew.
            if (purchase.Acknowledged is { } known && await purchase.OpenOrderAsync(cancellation) is not HttpStatusCode.OK and var status)
            {
                _figures.Lost++;
                Note($"Order {known} was acknowledged and answers {(int)status}.");
            }

            var number = await purchase.SendAgainAsync(cancellation);
            if (purchase.Acknowledged is { } first && first != number)
            {
                _figures.Doubled++;
            }

            if (purchase.WasPaid)
            {
                _figures.Paid++;
                await WaitUntilPaidAsync(purchase, cancellation);
            }
        }
        catch (Exception wrong) when (wrong is HttpRequestException or InvalidOperationException)
        {
            Note($"{purchase.Acknowledged ?? "An unanswered form"}: {wrong.Message}");
        }
    }

    private async Task WaitUntilPaidAsync(Purchase purchase, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        string word;
        while ((word = await purchase.WordAsync(cancellation)) != "Paid")
        {
            if (watch.Elapsed > _untilPaid)
            {
                Note($"Order {purchase.Acknowledged} was paid and is '{word}' after {watch.Elapsed.TotalSeconds:0} s.");
                return;
            }

            await Task.Delay(100, cancellation);
        }
    }

    /// <summary>One order a form in the whole database, one charge an order at the payment provider.</summary>
    private async Task LookAtMoneyAsync(CancellationToken cancellation)
    {
        var sent = _all.Where(purchase => purchase.WasSent).ToList();
        await using (var inside = shop.Open())
        {
            await using var scope = inside.Services.CreateAsyncScope();
            var orders = await scope.ServiceProvider.GetRequiredService<OrderingDb>().Orders.CountAsync(order => order.Email.StartsWith("buyer"), cancellation);
            _figures.Doubled += Math.Max(0, orders - sent.Count);
        }

        var payments = JsonNode.Parse(await shop.ReadAsync("/dev/stripe/_sandbox/payments", cancellation))!["data"]!.AsArray();
        var charged = payments.CountBy(payment => (string)payment!["client_reference_id"]!).ToDictionary();
        _figures.Doubled += charged.Values.Count(charges => charges > 1);
        foreach (var purchase in sent.Where(purchase => purchase.WasPaid && !charged.ContainsKey(purchase.Acknowledged!)))
        {
            Note($"Order {purchase.Acknowledged} was paid, and the provider knows nothing of it.");
        }
    }

    private void Note(string trouble)
    {
        lock (_figures.Troubles)
        {
            _figures.Troubles.Add(trouble);
        }
    }
}
