using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Contracts.Search;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Languages;
using Storefront.Search.Data;
using Storefront.Search.Log;

namespace Storefront.IntegrationTests.Search;

public sealed class NotingSearches(OneShop one) : IClassFixture<OneShop>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Shop Shop => one.Shop;

    private SearchLog Log => Shop.Services.GetRequiredService<SearchLog>();

    [Fact]
    public async Task Spellings_of_one_query_are_one_row_a_day_and_market()
    {
        Log.Note(new Searched("en", "Teapot Warmer", 0, null));
        Log.Note(new Searched("en", "  teapot  WARMER ", 4, "Warmer W1"));
        Log.Note(new Chosen("en", "teapot warmer", $"product-{Guid.CreateVersion7():N}", 3));
        await FlushAsync();
        Log.Note(new Searched("en", "teapot warmer", 5, "Warmer W2"));
        Log.Note(new Searched("en-eu", "teapot warmer", 1, "Warmer W3"));
        await FlushAsync();

        var rows = await RowsAsync("teapot warmer");

        var here = rows.Single(row => row.Market == "en");
        Assert.Equal((3, 1, 1, 3, 5, "Warmer W2"), (here.Times, here.Empty, here.Clicks, here.Places, here.LastResults, here.FirstTitle));
        Assert.Equal(1, rows.Single(row => row.Market == "en-eu").Times);
    }

    [Fact]
    public async Task Two_nodes_count_on_the_same_row()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Shop.WithAsync<WriteSearchLog>(write => write.RunAsync(
            [.. Enumerable.Range(0, 20).Select(number => new LogEntry("en", $"raced {number}", $"Raced {number}", 1, "First", null, 0))], Stop))));

        Assert.All(await Task.WhenAll(Enumerable.Range(0, 20).Select(async number => (await RowsAsync($"raced {number}")).Single())), row => Assert.Equal(8, row.Times));
    }

    [Fact]
    public async Task What_tells_of_somebody_is_not_kept_nor_what_no_market_has()
    {
        foreach (var text in new[] { "mara@post.example", "13800138000", "O-7K3M-9QXC", new string('x', 101), "   ", "\0" })
        {
            Log.Note(new Searched("en", text, 0, null));
        }

        Log.Note(new Searched("nowhere", "from nowhere", 0, null));
        await FlushAsync();

        var kept = await Shop.WithAsync<SearchDb, List<string>>(db => db.QueryDays.Select(row => row.Query).ToListAsync(Stop));
        Assert.DoesNotContain(kept, query => query.Length == 0 || query.Contains('@', StringComparison.Ordinal) || query.Contains("138", StringComparison.Ordinal)
            || query.Contains("7k3m", StringComparison.Ordinal) || query.StartsWith("xxx", StringComparison.Ordinal) || query == "from nowhere");
    }

    [Fact]
    public async Task A_choice_without_a_search_is_made_up_and_not_counted()
    {
        var product = Guid.CreateVersion7();
        Log.Note(new Chosen("en", "never searched for", $"product-{product:N}", 1));
        Log.Note(new Chosen("en", "never searched for", $"product-{product:N}", 0));
        await FlushAsync();

        Assert.Empty(await RowsAsync("never searched for"));
        Assert.Empty(await Shop.WithAsync<SearchDb, List<Interest>>(db => db.Interests.Where(row => row.ProductId == product).ToListAsync(Stop)));
    }

    [Fact]
    public async Task What_is_chosen_often_is_wanted_more()
    {
        var (often, seldom) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Log.Note(new Searched("zh-cn", "水壶 选择", 2, "电水壶"));
        for (var times = 0; times < 4; times++)
        {
            Log.Note(new Chosen("zh-cn", "水壶 选择", $"product-{often:N}", 1));
        }

        Log.Note(new Chosen("zh-cn", "水壶 选择", $"product-{seldom:N}", 2));
        Log.Note(new Chosen("zh-cn", "水壶 选择", "page-delivery-zh-CN", 3));
        await FlushAsync();

        await using var scope = Shop.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetServices<IPopularity>().OfType<Wanted>().Single().FindAsync([often, seldom, Guid.CreateVersion7()], Stop);

        Assert.Equal(2, found.Count);
        Assert.Equal(4, found[often] / found[seldom], 3);
    }

    [Fact]
    public async Task A_flood_of_made_up_queries_ends()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.WithAsync<WriteSearchLog>(write => write.RunAsync([Entry("known before")], Stop));
        await shop.WithAsync<WriteSearchLog>(write => write.RunAsync([.. Enumerable.Range(0, WriteSearchLog.MostQueries + 500).Select(number => Entry($"flood {number}"))], Stop));
        await shop.WithAsync<WriteSearchLog>(write => write.RunAsync([Entry("known before"), Entry("too late")], Stop));

        await shop.WithAsync<SearchDb>(async db =>
        {
            Assert.Equal(WriteSearchLog.MostQueries, await db.QueryDays.CountAsync(Stop));
            Assert.Equal(2, (await db.QueryDays.SingleAsync(row => row.Query == "known before", Stop)).Times);
            Assert.False(await db.QueryDays.AnyAsync(row => row.Query == "too late", Stop));
        });

        static LogEntry Entry(string query) => new("en", query, query, 0, "", null, 0);
    }

    [Fact]
    public async Task A_full_buffer_drops_the_newest_and_says_how_many()
    {
        var log = new SearchLog();
        for (var number = 0; number < SearchLog.Capacity + 7; number++)
        {
            log.Note(new Searched("en", $"kettle {number}", 1, "Kettle"));
        }

        Assert.Equal(7, log.Dropped);
        Assert.True(await log.WaitAsync(Stop));
    }

    [Fact]
    public async Task What_many_search_for_and_find_is_suggested_to_others()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await Shop.WithAsync<SearchDb>(async db =>
        {
            foreach (var day in new[] { today, today.AddDays(-1) })
            {
                db.AddRange(
                    Of("popular words", day, times: 3, clicks: 1),
                    Of("popular nothing", day, times: 30, clicks: 1, results: 0),
                    Of("popular machine", day, times: 300, clicks: 0),
                    Of("popular seldom", day, times: 2, clicks: 2),
                    Of("popular elsewhere", day, times: 9, clicks: 9, market: "en"));
            }

            db.AddRange(Of("popular once", today, times: 9, clicks: 9), Of("popular formerly", today.AddDays(-40), times: 9, clicks: 9), Of("popular formerly", today.AddDays(-41), times: 9, clicks: 9));
            await db.SaveChangesAsync(Stop);
        });

        var page = await Shop.Visit().OpenAsync("/en-eu/search/suggest?q=Popul");

        var searches = page.QuerySelectorAll("[role=group][aria-labelledby=suggested-searches] [role=option]").ToList();
        var only = Assert.Single(searches);
        Assert.Equal("/en-eu/search?q=popular%20words", only.GetAttribute("href"));
        Assert.StartsWith("popular words", only.TextContent.Trim(), StringComparison.Ordinal);

        static QueryDay Of(string query, DateOnly day, int times, int clicks, int results = 7, string market = "en-eu") =>
            new() { Market = market, Query = query, Day = day, Language = Language.En, Typed = query, Times = times, Clicks = clicks, LastResults = results };
    }

    [Fact]
    public async Task After_ninety_days_it_is_forgotten()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await Shop.WithAsync<SearchDb>(async db =>
        {
            db.AddRange(Of("old words", today.AddDays(-91)), Of("old words kept", today.AddDays(-90)));
            await db.SaveChangesAsync(Stop);
        });

        await Shop.WithAsync<IEnumerable<IJob>>(jobs => jobs.Single(job => job.Name == "search.sweep-log").RunAsync(Stop));

        Assert.Empty(await RowsAsync("old words"));
        Assert.Single(await RowsAsync("old words kept"));

        static QueryDay Of(string query, DateOnly day) => new() { Market = "en", Query = query, Day = day, Language = Language.En, Typed = query, Times = 1 };
    }

    [Fact]
    public async Task What_waits_is_written_when_the_shop_stops()
    {
        var shop = await Shop.OpenAsync();
        var node = shop.OpenNode();
        node.Services.GetRequiredService<SearchLog>().Note(new Searched("en", "the last search", 1, "Kettle"));
        await node.DisposeAsync();

        await shop.WithAsync<SearchDb>(async db => Assert.Equal(1, (await db.QueryDays.SingleAsync(row => row.Query == "the last search", Stop)).Times));
        await shop.DisposeAsync();
    }

    private Task FlushAsync() => Shop.Services.GetRequiredService<SaveSearchLog>().FlushAsync(Stop);

    private Task<List<QueryDay>> RowsAsync(string query) => Shop.WithAsync<SearchDb, List<QueryDay>>(db => db.QueryDays.AsNoTracking().Where(row => row.Query == query).ToListAsync(Stop));
}
