using System.Collections.Concurrent;
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
        var statements = new ConcurrentQueue<string>();
        using var steps = new DatabaseSteps((_, what) =>
        {
            if (what is CommandEventData { EventId.Id: var step, Command.CommandText: var sql } && step == RelationalEventId.CommandExecuting.Id)
            {
                statements.Enqueue(sql);
            }
        });
        await using var shop = await Shop.OpenAsync(Caches.TakeOutPages + (Action<IServiceCollection>)Caches.TakeOutAnswers);
        await shop.SettleAsync();
        var buyer = new Buyer(shop, path[1..].Split('/')[0]);
        await buyer.AddAsync("K17-MOSS");
        steps.Begin(buyer.Visitor);

        var answer = await buyer.Visitor.GetAsync(path);

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.True(statements.Count <= most, string.Join("\n\n", statements));
        Assert.True(!statements.IsEmpty || path.Contains("/pages/", StringComparison.Ordinal), "Nothing was counted.");
    }
}
