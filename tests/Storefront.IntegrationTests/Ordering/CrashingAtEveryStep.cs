using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Storefront.IntegrationTests.Ordering;

/// <summary>
/// An order breaks off at its first statement, at its second, and so on, before and after its commit, until one comes through. Each time the same form is sent
/// once more, as people do: it makes one order, whatever was done before.
/// </summary>
public sealed class CrashingAtEveryStep
{
    private const int MostSteps = 150;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_form_sent_again_makes_one_order_and_nothing_is_half_done()
    {
        using var crash = new Crash();
        await using var shop = await Shop.OpenAsync();
        var orders = 0;
        var broken = 0;
        for (var isThrough = false; !isThrough; orders++)
        {
            Assert.True(orders < MostSteps, "It never comes through.");
            var buyer = new Buyer(shop, "zh-cn");
            await buyer.AddAsync("C6-01");
            var checkout = await buyer.CheckoutAsync();

            // Nobody may leave more than a few orders unpaid.
            (string Name, string Value)[] answers = [.. Buyer.Chinese.Where(answer => answer.Name != "Email"), ("Email", $"buyer-{orders}@post.example")];
            buyer.Visitor.Client.DefaultRequestHeaders.Add(Crash.Mark, "here");
            crash.At(orders + 1);
            var first = await buyer.OrderAsync(checkout, answers);
            isThrough = !crash.Happened;
            broken += isThrough ? 0 : 1;
            buyer.Visitor.Client.DefaultRequestHeaders.Remove(Crash.Mark);
            var second = await buyer.OrderAsync(checkout, answers);

            // Where the order stood already and only the way to its payment broke off, that is led to as well.
            Assert.Contains(first.StatusCode, isThrough ? [HttpStatusCode.SeeOther] : new[] { HttpStatusCode.SeeOther, HttpStatusCode.InternalServerError, HttpStatusCode.ServiceUnavailable });
            Assert.True(second.StatusCode == HttpStatusCode.SeeOther, $"Step {orders + 1}, first {first.StatusCode}, second {second.StatusCode}: {(await Visitor.ReadAsync(second)).QuerySelector("main")?.TextContent}");
            Assert.Equal(orders + 1, await Buyer.OrdersAsync(shop));
        }

        Assert.True(broken > 10, $"It broke off at {broken} steps only.");
        await shop.SettleAsync();
        await shop.VerifyAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"broken off at {broken} steps");
    }

    /// <summary>Throws at the n-th statement or commit of a marked request. Commits count twice: it can be over before them, and after.</summary>
    private sealed class Crash : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        public const string Mark = "X-Crash";

        private static readonly HashSet<string> _steps = [RelationalEventId.CommandExecuting.Name!, RelationalEventId.TransactionCommitting.Name!, RelationalEventId.TransactionCommitted.Name!];

        private readonly List<IDisposable> _subscriptions = [];

        private readonly HttpContextAccessor _context = new();

        private int _left;

        public Crash() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public bool Happened => Volatile.Read(ref _left) <= 0;

        public void At(int step) => Volatile.Write(ref _left, step);

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                _subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (_steps.Contains(value.Key) && _context.HttpContext?.Request.Headers.ContainsKey(Mark) is true && Interlocked.Decrement(ref _left) == 0)
            {
                throw new InvalidOperationException("The shop breaks off here.");
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
    }
}
