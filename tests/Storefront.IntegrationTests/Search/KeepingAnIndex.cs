using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

// What every engine does with what it is given to keep.
public abstract partial class AskingAnIndex<TEngine>
{
    [Fact]
    public async Task An_index_that_was_never_built_says_so()
    {
        var index = await engine.NewAsync();

        Assert.Null(await index.PositionAsync(Stop));
        await Assert.ThrowsAsync<IndexAwayException>(() => index.AskAsync(new IndexQuery(), Stop));
        Assert.Equal(0, (await index.HealthAsync(Stop)).Documents);
    }

    [Fact]
    public async Task Documents_are_written_replaced_and_removed()
    {
        var index = await engine.NewAsync();
        await TestedEngine.BuildAsync(index, [], 1);

        await index.WriteAsync([SampleGoods.Of("a", "old name", mark: "1"), SampleGoods.Of("b", "other")], [], Stop);
        await index.WriteAsync([SampleGoods.Of("a", "new name", mark: "2")], ["b", "never-there"], Stop);
        await index.RefreshAsync(Stop);

        var answer = await index.AskAsync(new IndexQuery(), Stop);
        Assert.Equal(["a"], Ids(answer));
        Assert.Equal("<b>new name</b>", answer.Hits[0].Kept["title"]);
        Assert.Equal(0, (await index.AskAsync(new IndexQuery { Clause = new WordClause("name", "old") }, Stop)).Total);
        Assert.Equal([new IndexedMark("a", "2a")], await index.ListAsync(null, 10, Stop));
    }

    [Fact]
    public async Task What_is_written_is_soon_found_without_being_asked_to()
    {
        var index = await engine.NewAsync();
        await TestedEngine.BuildAsync(index, [], 1);

        await index.WriteAsync([SampleGoods.Of("a", "lamp")], [], Stop);

        await Eventually.HoldsAsync(async () => (await index.AskAsync(new IndexQuery(), Stop)).Total == 1, "It is never found.");
    }

    [Fact]
    public async Task The_position_is_kept_and_is_no_document()
    {
        var index = await engine.NewAsync();
        await TestedEngine.BuildAsync(index, [SampleGoods.Of("a", "lamp")], 41);
        Assert.Equal(41, await index.PositionAsync(Stop));

        await index.WriteAsync([SampleGoods.Of("b", "lamp")], [], Stop);
        await index.KeepPositionAsync(42, Stop);
        await index.RefreshAsync(Stop);

        Assert.Equal(42, await index.PositionAsync(Stop));
        Assert.Equal(2, (await index.AskAsync(new IndexQuery { Counts = [new Count("brands", "brand")] }, Stop)).Total);
        Assert.Equal(2, (await index.ListAsync(null, 10, Stop)).Count);
        Assert.Equal(2, (await index.HealthAsync(Stop)).Documents);
        Assert.Equal(1, (await index.AskAsync(new IndexQuery { Filters = [new NotFilter(new IdFilter(["a"]))] }, Stop)).Total);
    }

    [Fact]
    public async Task A_rebuilt_index_takes_the_old_ones_place_and_nobody_finds_nothing()
    {
        var index = await engine.NewAsync();
        await TestedEngine.BuildAsync(index, [SampleGoods.Of("old", "lamp")], 1);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var asked = 0;
        var asking = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                Assert.Equal(1, (await index.AskAsync(new IndexQuery { Clause = new WordClause("name", "lamp"), Counts = [new Count("brands", "brand")] }, Stop)).Total);
                Interlocked.Increment(ref asked);
            }
        })).ToList();

        for (var round = 2; round < 5; round++)
        {
            await TestedEngine.BuildAsync(index, [SampleGoods.Of($"new{round}", "lamp")], round);
        }

        await Eventually.HoldsAsync(() => Task.FromResult(Volatile.Read(ref asked) > 5 || asking.Any(one => one.IsCompleted)), "Nobody asked.");
        await done.CancelAsync();
        await Task.WhenAll(asking);
        Assert.Equal(["new4"], Ids(await index.AskAsync(new IndexQuery(), Stop)));
        Assert.Equal(4, await index.PositionAsync(Stop));
    }

    [Fact]
    public async Task A_rebuild_that_is_given_up_changes_nothing()
    {
        var index = await engine.NewAsync();
        await TestedEngine.BuildAsync(index, [SampleGoods.Of("old", "lamp")], 7);

        await using (var rebuild = await index.RebuildAsync(Stop))
        {
            await rebuild.WriteAsync([SampleGoods.Of("new", "lamp")], [], Stop);
        }

        Assert.Equal(["old"], Ids(await index.AskAsync(new IndexQuery(), Stop)));
        Assert.Equal(7, await index.PositionAsync(Stop));
    }

    [Fact]
    public async Task What_a_rebuild_catches_up_with_is_in_the_new_index()
    {
        var index = await engine.NewAsync();
        await using (var rebuild = await index.RebuildAsync(Stop))
        {
            await rebuild.WriteAsync([SampleGoods.Of("a", "lamp", mark: "1"), SampleGoods.Of("b", "lamp")], [], Stop);
            await rebuild.WriteAsync([SampleGoods.Of("a", "desk", mark: "2")], ["b"], Stop);
            await rebuild.SwitchAsync(3, Stop);
        }

        await index.WriteAsync([SampleGoods.Of("c", "lamp")], [], Stop);
        await index.RefreshAsync(Stop);

        Assert.Equal([new IndexedMark("a", "2a"), new IndexedMark("c", "mc")], await index.ListAsync(null, 10, Stop));
    }

    [Fact]
    public async Task Everything_is_listed_once_in_order_of_id()
    {
        var index = await engine.NewAsync();
        var ids = Enumerable.Range(0, 1100).Select(at => $"product-{at * 7919 % 1100:d5}").ToList();
        await TestedEngine.BuildAsync(index, [.. ids.Select(id => SampleGoods.Of(id, "lamp"))], 1);

        var listed = new List<string>();
        for (var marks = await index.ListAsync(null, 400, Stop); marks.Count > 0; marks = await index.ListAsync(marks[^1].Id, 400, Stop))
        {
            listed.AddRange(marks.Select(mark => mark.Id));
        }

        Assert.Equal(ids.Order(StringComparer.Ordinal), listed);
        Assert.Equal(1100, (await index.AskAsync(new IndexQuery { Take = 1 }, Stop)).Total);
    }

    [Fact]
    public async Task Staff_see_which_engine_answers_and_how_much_it_holds()
    {
        var health = await (await engine.GoodsAsync()).HealthAsync(Stop);

        Assert.Matches("^[A-Z][A-Za-z.]+ [0-9.]+$", health.Engine);
        Assert.Equal(6, health.Documents);
        Assert.True(health.Bytes is null or > 0);
    }

    [Fact]
    public async Task Signs_of_every_kind_are_only_text()
    {
        string[] nasty =
        [
            "a\"b", "a\\b", "{\"match_all\":{}}", "name:red", "*", "?", "re.*", "(red|blue)", "[a-z]+", "~1", "-red", "&&", "||", "<script>", "\u0000", "\u001f", "\u202Eabc", "🔋", "é", "e\u0301",
            "\u00a0", "\u3000", "NaN", "null", "';DROP--", "@", "#", "%00", "${jndi:ldap://x}", new string('x', 250), "product-1",
        ];
        var index = await engine.NewAsync();
        await TestedEngine.BuildAsync(index, [.. nasty.Select((text, at) => SampleGoods.Of($"d{at:d2}", $"x{at} {text}", brands: [text], facets: [$"{text}\u001fkey"]))], 1);

        var counts = await index.AskAsync(new IndexQuery { Take = 0, Counts = [.. nasty.Select((text, at) => new Count($"{text}{at}", "facets", Prefix: text + "\u001f"))] }, Stop);
        for (var at = 0; at < nasty.Length; at++)
        {
            var text = nasty[at];
            var id = $"d{at:d2}";
            Assert.Contains(id, Ids(await index.AskAsync(new IndexQuery { Clause = new WordClause("name", text), Take = 100 }, Stop)));
            Assert.Contains(id, Ids(await index.AskAsync(new IndexQuery { Clause = new PrefixClause("name", text), Take = 100 }, Stop)));
            Assert.Contains(id, Ids(await index.AskAsync(new IndexQuery { Clause = new PhraseClause("name", [$"x{at}", text]), Take = 100 }, Stop)));
            Assert.Equal([id], Ids(await index.AskAsync(new IndexQuery { Filters = [new AnyValue("brand", [text]), new IdFilter([id])] }, Stop)));
            Assert.True(counts.Counts[$"{text}{at}"] is [{ Documents: 1 }], $"{text}: {counts.Counts[$"{text}{at}"].Count}");
        }

        Assert.Equal(1, (await index.AskAsync(new IndexQuery { Filters = [new AnyValue("brand", ["*"])] }, Stop)).Total);
        await index.NearAsync("spelling", nasty, 3, Stop);
    }
}
