using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Storefront.IntegrationTests.Kernel;
using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

/// <summary>Whatever the server does, the shop hears that the index is away, and why; never another exception.</summary>
[Trait("Database", "None")]
public sealed class WhenTheSearchServerIsIll
{
    private const string Counted = """{"doc_count":1,"within":{"buckets":[]}}""";

    private static readonly IndexQuery _query = new() { Clause = new WordClause("name", "lamp"), Counts = [new Count("brands", "brand")] };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, int, string> Refusals => new()
    {
        { "too much to do", 429, "{}" },
        { "broken", 500, """{"error":{"type":"x","reason":"y"},"status":500}""" },
        { "a proxy's page", 502, "<html>" },
        { "not ready", 503, "" },
        { "not let in", 401, """{"error":{"type":"security_exception","reason":"missing credentials"}}""" },
        { "no such index", 404, """{"error":{"type":"index_not_found_exception","reason":"no such index [shop]"},"status":404}""" },
        { "not understood", 400, """{"error":"plain words"}""" },
        { "sent elsewhere", 302, "" },
    };

    public static TheoryData<string, string> WrongAnswers => new()
    {
        { "nothing", "" },
        { "null", "null" },
        { "half", """{"timed_out":false,"_shards":{"failed":0},"hits":{"total":{"value":1},"hits":[{"_id":"g""" },
        { "a list", "[]" },
        { "another server", """{"ok":true}""" },
        { "out of time", Whole("\"timed_out\":false", "\"timed_out\":true") },
        { "some shards", Whole("\"failed\":0", "\"failed\":1") },
        { "no shards", Whole("\"_shards\":{\"failed\":0},", "") },
        { "no total", Whole("\"total\":{\"value\":1},", "") },
        { "a total too large", Whole("\"value\":1", "\"value\":99999999999") },
        { "no id", Whole("\"_id\":\"g1\",", "") },
        { "an id that is null", Whole("\"_id\":\"g1\"", "\"_id\":null") },
        { "an empty id", Whole("\"_id\":\"g1\"", "\"_id\":\"\"") },
        { "an id that is a number", Whole("\"_id\":\"g1\"", "\"_id\":1") },
        { "no source", Whole(",\"_source\":{\"kept\":{}}", "") },
        { "the same twice", Whole("\"hits\":[{\"_id\":\"g1\"", "\"hits\":[{\"_id\":\"g1\",\"_source\":{}},{\"_id\":\"g1\"") },
        { "nothing counted", Whole("\"c0\":" + Counted, "") },
        { "counted otherwise", Whole("\"buckets\":[]", "\"value\":3") },
        { "text for a number", Whole("\"buckets\":[]", "\"buckets\":[{\"key\":\"x\",\"doc_count\":\"many\"}]") },
    };

    [Fact]
    public async Task A_server_that_is_well_is_understood()
    {
        await using var server = await IllSearchServer.StartAsync(context => IllSearchServer.WriteAsync(context, 200, Whole("", "")));
        await using var services = ElasticsearchEngine.Open(server.Url, "shop");

        Assert.Equal("g1", Assert.Single((await services.Index().AskAsync(_query, Stop)).Hits).Id);
    }

    [Theory, MemberData(nameof(Refusals))]
    public async Task A_refusal_is_an_index_that_is_away(string what, int status, string body)
    {
        await using var server = await IllSearchServer.StartAsync(context =>
        {
            context.Response.Headers.Location = "http://127.0.0.1:1/";
            return IllSearchServer.WriteAsync(context, status, body);
        });
        await using var services = ElasticsearchEngine.Open(server.Url, "shop");

        var away = await Assert.ThrowsAsync<IndexAwayException>(() => services.Index().AskAsync(_query, Stop));

        Assert.True(away.Message.EndsWith('.'), $"{what}: {away.Message}");
    }

    [Theory, MemberData(nameof(WrongAnswers))]
    public async Task An_answer_that_lacks_something_is_none(string what, string answer)
    {
        await using var server = await IllSearchServer.StartAsync(context => IllSearchServer.WriteAsync(context, 200, answer));
        await using var services = ElasticsearchEngine.Open(server.Url, "shop");

        var away = await Assert.ThrowsAsync<IndexAwayException>(() => services.Index().AskAsync(_query, Stop));

        Assert.True(away.Message.Length > 20, what);
    }

    [Fact]
    public async Task A_page_is_no_answer()
    {
        await using var server = await IllSearchServer.StartAsync(context => IllSearchServer.WriteAsync(context, 200, "<html><title>Welcome to nginx</title></html>", "text/html"));
        await using var services = ElasticsearchEngine.Open(server.Url, "shop");
        var index = services.Index();

        Assert.Contains("text/html", (await Assert.ThrowsAsync<IndexAwayException>(() => index.AskAsync(_query, Stop))).Message, StringComparison.Ordinal);
        await EveryMemberIsAwayAsync(index);
    }

    [Fact]
    public async Task A_server_that_is_down_is_away()
    {
        await using var services = ElasticsearchEngine.Open($"http://127.0.0.1:{SmallSmtpServer.FreePort()}", "shop");

        var away = await Assert.ThrowsAsync<IndexAwayException>(() => services.Index().AskAsync(_query, Stop));

        Assert.StartsWith("The search server cannot be reached", away.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("silent")]
    [InlineData("trickling")]
    [InlineData("cut off")]
    public async Task Who_waits_too_long_gives_up(string manner)
    {
        await using var server = await IllSearchServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = 5000;
            for (var i = 0; manner != "silent" && i < (manner == "trickling" ? 5000 : 10); i++)
            {
                await context.Response.WriteAsync("{", context.RequestAborted);
                await Task.Delay(manner == "trickling" ? 20 : 0, context.RequestAborted);
            }

            if (manner == "cut off")
            {
                context.Abort();
                return;
            }

            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await using var services = ElasticsearchEngine.Open(server.Url, "shop", askMilliseconds: 150);
        var began = Stopwatch.StartNew();

        await Assert.ThrowsAsync<IndexAwayException>(() => services.Index().AskAsync(_query, Stop));

        // 200 ms by its own reckoning; a machine that stands still for seconds is no defect of ours.
        Assert.True(began.Elapsed < TimeSpan.FromSeconds(20), began.Elapsed.ToString());
    }

    [Fact]
    public async Task Who_does_not_want_the_answer_any_more_is_not_told_that_the_index_is_away()
    {
        await using var server = await IllSearchServer.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var services = ElasticsearchEngine.Open(server.Url, "shop");
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var asking = services.Index().AskAsync(_query, gone.Token);

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task A_server_that_fails_again_and_again_is_left_alone_and_then_tried_again()
    {
        var isWell = false;
        await using var server = await IllSearchServer.StartAsync(context => isWell ? IllSearchServer.WriteAsync(context, 200, Whole("", "")) : IllSearchServer.WriteAsync(context, 500, "{}"));
        await using var services = ElasticsearchEngine.Open(server.Url, "shop");
        var index = services.Index();

        for (var i = 0; i < 40; i++)
        {
            await Assert.ThrowsAsync<IndexAwayException>(() => index.AskAsync(_query, Stop));
        }

        Assert.True(server.Asked.Count < 40, $"{server.Asked.Count} of 40 questions were sent.");
        isWell = true;
        await Eventually.HoldsAsync(
            async () =>
            {
                try
                {
                    return (await index.AskAsync(_query, Stop)).Total == 1;
                }
                catch (IndexAwayException)
                {
                    return false;
                }
            },
            "It is never asked again.");
    }

    [Fact]
    public async Task Nobody_reads_a_secret_in_log_or_sentence()
    {
        using var log = new KeptLog();
        var authorizations = new ConcurrentQueue<string?>();
        await using var server = await IllSearchServer.StartAsync(context =>
        {
            authorizations.Enqueue(context.Request.Headers.Authorization);
            return IllSearchServer.WriteAsync(context, 401, """{"error":{"type":"security_exception","reason":"no"}}""");
        });
        await using var byKey = ElasticsearchEngine.Open(server.Url, "shop", change: options => options.ApiKey = "c2VjcmV0LWtleQ==", log: log);
        await using var byName = ElasticsearchEngine.Open(server.Url, "shop", change: options => (options.Username, options.Password) = ("shop", "s3cret-w0rd"), log: log);

        var said = new List<string>();
        foreach (var index in new[] { byKey.Index(), byName.Index() })
        {
            said.Add((await Assert.ThrowsAsync<IndexAwayException>(() => index.AskAsync(_query, Stop))).ToString());
            said.Add((await Assert.ThrowsAsync<IndexAwayException>(() => index.HealthAsync(Stop))).ToString());
        }

        Assert.Equal(["ApiKey c2VjcmV0LWtleQ==", "ApiKey c2VjcmV0LWtleQ==", "Basic c2hvcDpzM2NyZXQtdzByZA==", "Basic c2hvcDpzM2NyZXQtdzByZA=="], authorizations);
        foreach (var secret in new[] { "c2VjcmV0LWtleQ", "s3cret-w0rd", "c2hvcDpzM2NyZXQtdzByZA" })
        {
            Assert.DoesNotContain(said.Concat(log.Lines), line => line.Contains(secret, StringComparison.Ordinal));
        }
    }

    private static async Task EveryMemberIsAwayAsync(ISearchIndex index)
    {
        Func<Task>[] members =
        [
            () => index.NearAsync("spelling", ["lamp"], 3, Stop), () => index.WriteAsync([SampleGoods.Of("a", "x")], [], Stop), () => index.RefreshAsync(Stop), () => index.PositionAsync(Stop),
            () => index.KeepPositionAsync(1, Stop), () => index.RebuildAsync(Stop), () => index.ListAsync(null, 10, Stop), () => index.HealthAsync(Stop),
        ];
        foreach (var member in members)
        {
            await Assert.ThrowsAsync<IndexAwayException>(member);
        }
    }

    /// <summary>A good answer with one thing exchanged.</summary>
    private static string Whole(string old, string with)
    {
        const string whole = """{"timed_out":false,"_shards":{"failed":0},"hits":{"total":{"value":1},"hits":[{"_id":"g1","_score":1.5,"_source":{"kept":{}}}]},"aggregations":{"c0":{"doc_count":1,"within":{"buckets":[]}}}}""";
        Assert.Contains(old, whole, StringComparison.Ordinal);
        return old.Length == 0 ? whole : whole.Replace(old, with, StringComparison.Ordinal);
    }
}
