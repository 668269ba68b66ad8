using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Benchmarks;
using Storefront.IntegrationTests.Ordering;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>How many SQL statements a page takes with every cache out of the way (design: budgets).</summary>
public sealed class AskingTheDatabase
{
    [Theory]
    [InlineData("/en/p/kettle-k17", 4)]
    [InlineData("/zh-cn/p/kettle-k17", 4)]
    [InlineData("/en", 12)]
    [InlineData("/en/compare?p=kettle-k17&p=kettle-k17-t&p=gooseneck-kettle-g09", 12)]
    [InlineData("/en/c/water-and-coffee", 12)]
    [InlineData("/en/c/parts-and-consumables?page=2", 12)]
    [InlineData("/en/c/water-and-coffee?price=50-150&sort=price", 12)]
    [InlineData("/en/pages/delivery", 12)]
    [InlineData("/en/search?q=kettle", 12)]
    [InlineData("/en/search?q=kettle&category=kettles&sort=price", 12)]
    [InlineData("/en/search?q=qqzzxx", 12)]
    [InlineData("/en/search/suggest?q=kett", 12)]
    [InlineData("/en/cart", 12)]
    [InlineData("/en/checkout", 12)]
    public async Task A_page_asks_few_times(string path, int most)
    {
        // Before the shop is there: EF Core looks once a second whether anybody listens.
        using var statements = new Statements();
        await using var shop = await Shop.OpenAsync(Caches.TakeOutPages + (Action<IServiceCollection>)Caches.TakeOutAnswers);
        await shop.SettleAsync();
        var buyer = new Buyer(shop, path[1..].Split('/')[0]);
        await buyer.AddAsync("K17-MOSS");
        buyer.Visitor.Client.DefaultRequestHeaders.Add(Statements.Mark, path);

        var answer = await buyer.Visitor.GetAsync(path);

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.True(statements.Of(path).Count <= most, string.Join("\n\n", statements.Of(path)));
        Assert.True(statements.Of(path).Count > 0 || path.Contains("/pages/", StringComparison.Ordinal), "Nothing was counted.");
    }

    /// <summary>Listens to every statement that is sent on behalf of a request; other tests' and the workers' bear no mark.</summary>
    private sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        public const string Mark = "X-Counted";

        private readonly ConcurrentBag<IDisposable> _subscriptions = [];

        private readonly ConcurrentQueue<(string Path, string Sql)> _seen = [];

        private readonly HttpContextAccessor _context = new();

        public Statements() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public IReadOnlyList<string> Of(string path) => [.. _seen.Where(seen => seen.Path == path).Select(seen => seen.Sql)];

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                _subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: var name, Value: CommandEventData command } && name == RelationalEventId.CommandExecuting.Name && _context.HttpContext?.Request is { } request)
            {
                _seen.Enqueue((request.Headers[Mark].ToString(), command.Command.CommandText));
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose()
        {
            foreach (var subscription in _subscriptions)
            {
                subscription.Dispose();
            }
        }
    }
}
