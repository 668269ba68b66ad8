using System.Net;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Storefront.IntegrationTests.Ordering;

/// <summary>
/// An order breaks off at its first statement, at its second, and so on, before and after its commit, until one comes through. Each time the same form is sent
/// once more, as people do: it makes one order, whatever was done before.
/// </summary>
public sealed class CrashingAtEveryStep
{
    private const int MostSteps = 150;

    /// <summary>Commits count twice: it can be over before them, and after.</summary>
    private static readonly HashSet<string> _steps = [RelationalEventId.CommandExecuting.Name!, RelationalEventId.TransactionCommitting.Name!, RelationalEventId.TransactionCommitted.Name!];

    [Fact]
    public async Task The_same_form_sent_again_makes_one_order_and_nothing_is_half_done()
    {
        var left = 0;
        using var steps = new DatabaseSteps((step, _) =>
        {
            if (_steps.Contains(step) && Interlocked.Decrement(ref left) == 0)
            {
                throw new InvalidOperationException("The shop breaks off here.");
            }
        });
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
            Volatile.Write(ref left, orders + 1);
            steps.Begin(buyer.Visitor);
            var first = await buyer.OrderAsync(checkout, answers);
            isThrough = Volatile.Read(ref left) > 0;
            broken += isThrough ? 0 : 1;
            steps.End(buyer.Visitor);
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
}
