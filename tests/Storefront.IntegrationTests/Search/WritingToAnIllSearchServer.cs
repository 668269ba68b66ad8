using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

/// <summary>What a server does not take goes again, is named, or leaves the index as it was; nothing is taken for written that is not.</summary>
[Trait("Database", "None")]
public sealed class WritingToAnIllSearchServer
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_the_server_had_no_room_for_goes_again()
    {
        var refusals = new ConcurrentDictionary<string, int>();
        await using var server = await IllSearchServer.StartAsync(context => Task.CompletedTask);
        server.Answer = context => IllSearchServer.WriteAsync(context, 200, Bulk(server.Asked.Last().Body, id => id == "b" && refusals.AddOrUpdate(id, 1, (_, times) => times + 1) < 3 ? 429 : 200));
        await using var services = ElasticsearchEngine.Open(server.Url, "shop");

        await services.Index().WriteAsync([SampleGoods.Of("a", "x"), SampleGoods.Of("b", "x")], ["c"], Stop);

        Assert.Equal(["a b c", "b", "b"], server.Asked.Select(asked => string.Join(' ', BulkIds(asked.Body))));
    }

    [Fact]
    public async Task A_document_that_the_server_never_takes_is_named_in_the_log_and_holds_up_no_other()
    {
        using var log = new KeptLog();
        await using var server = await IllSearchServer.StartAsync(context => Task.CompletedTask);
        server.Answer = context => IllSearchServer.WriteAsync(context, 200, Bulk(server.Asked.Last().Body, id => id == "b" ? 400 : 201));
        await using var services = ElasticsearchEngine.Open(server.Url, "shop", log: log);

        await services.Index().WriteAsync([SampleGoods.Of("a", "x"), SampleGoods.Of("b", "x"), SampleGoods.Of("c", "x")], [], Stop);

        Assert.Contains(log.Lines, line => line.Contains("refuses document b", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rebuild_that_would_lack_a_document_is_given_up_and_its_index_removed()
    {
        await using var server = await IllSearchServer.StartAsync(context => Task.CompletedTask);
        server.Answer = context => IllSearchServer.WriteAsync(context, 200, context.Request.Path.Value!.EndsWith("_bulk", StringComparison.Ordinal)
            ? Bulk(server.Asked.Last().Body, id => 400)
            : context.Request.Method == "GET" ? "{}" : """{"acknowledged":true}""");
        await using var services = ElasticsearchEngine.Open(server.Url, "shop");

        var away = await Assert.ThrowsAsync<IndexAwayException>(async () =>
        {
            await using var rebuild = await services.Index().RebuildAsync(Stop);
            await rebuild.WriteAsync([SampleGoods.Of("a", "x")], [], Stop);
        });

        Assert.Contains("refuses 1 documents", away.Message, StringComparison.Ordinal);
        var made = server.Asked.Single(asked => asked.Method == "PUT").Path;
        Assert.Equal(("DELETE", made), (server.Asked.Last().Method, server.Asked.Last().Path));
        Assert.DoesNotContain(server.Asked, asked => asked.Path == "/_aliases");
    }

    [Theory]
    [InlineData("""{"items":[]}""")]
    [InlineData("""{"items":[{"index":{"_id":"another","status":201}}]}""")]
    [InlineData("""{"items":[{"index":{"_id":"a","status":404,"error":{"type":"index_not_found_exception","reason":"no alias"}}}]}""")]
    [InlineData("""{"items":[{}]}""")]
    [InlineData("""{"errors":false}""")]
    public async Task A_write_that_the_server_does_not_confirm_is_not_written(string answer)
    {
        await using var server = await IllSearchServer.StartAsync(context => IllSearchServer.WriteAsync(context, 200, answer));
        await using var services = ElasticsearchEngine.Open(server.Url, "shop");

        await Assert.ThrowsAsync<IndexAwayException>(() => services.Index().WriteAsync([SampleGoods.Of("a", "x")], [], Stop));
    }

    [Fact]
    public async Task Only_our_own_leftovers_are_removed_before_a_rebuild()
    {
        await using var server = await IllSearchServer.StartAsync(context => IllSearchServer.WriteAsync(context, 200, context.Request.Method == "GET"
            ? """
              {"shop-1-20260101000000-aaaaaa":{"aliases":{"shop":{}}},"shop-1-20260102000000-bbbbbb":{"aliases":{"shop.building":{}}},"shop-0-20250102000000-cccccc":{"aliases":{}},
               "shop-2-1-20260102000000-bbbbbb":{"aliases":{}},"shop-of-another":{"aliases":{}},"shop-1-20260102000000-bbbbbb-copy":{"aliases":{}}}
              """
            : """{"acknowledged":true}"""));
        await using var services = ElasticsearchEngine.Open(server.Url, "shop");

        await (await services.Index().RebuildAsync(Stop)).DisposeAsync();

        var made = server.Asked.Single(asked => asked.Method == "PUT").Path;
        Assert.Equal(
            ["/shop-0-20250102000000-cccccc", "/shop-1-20260102000000-bbbbbb", made],
            server.Asked.Where(asked => asked.Method == "DELETE").Select(asked => asked.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"_index":"shop-0-20250101000000-aaaaaa","_id":".position","found":true,"_source":{"sequence":7}}""")]
    [InlineData("""{"_index":"somebody-elses","_id":".position","found":true,"_source":{"sequence":7}}""")]
    [InlineData("""{"_index":"shop-2-20250101000000-aaaaaa","_id":".position","found":false}""")]
    public async Task An_index_of_another_shape_was_never_whole(string answer)
    {
        await using var server = await IllSearchServer.StartAsync(context => IllSearchServer.WriteAsync(context, 200, answer));
        await using var services = ElasticsearchEngine.Open(server.Url, "shop");

        Assert.Null(await services.Index().PositionAsync(Stop));
    }

    private static IEnumerable<string> BulkIds(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())
        .Where(line => line.ContainsKey("index") || line.ContainsKey("delete")).Select(line => (string)(line["index"] ?? line["delete"])!["_id"]!);

    private static string Bulk(string lines, Func<string, int> status) => new JsonObject
    {
        ["items"] = new JsonArray([.. BulkIds(lines).Select(id => (id, Status: status(id))).Select(item => new JsonObject
        {
            ["index"] = new JsonObject
            {
                ["_id"] = item.id,
                ["status"] = item.Status,
                ["error"] = item.Status < 400 ? null : new JsonObject { ["type"] = "some_exception", ["reason"] = "no" },
            },
        })]),
    }.ToJsonString();
}
