using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

/// <summary>What every engine does with a question. The words are taken apart already, so all of them find the same.</summary>
[Trait("Database", "None")]
public abstract partial class AskingAnIndex<TEngine>(TEngine engine) : IClassFixture<TEngine>
    where TEngine : TestedEngine
{
    private const double Tolerance = 1e-4;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_word_finds_the_documents_that_hold_it_the_shorter_ones_first()
    {
        var answer = await AskAsync(new WordClause("name", "red"));

        Assert.Equal(3, answer.Total);
        Assert.Equal(["g4", "g3", "g1"], Ids(answer));
        Assert.Equal("<b>red desk</b>", answer.Hits[0].Kept["title"]);
        Assert.True(answer.Hits[0].Score > answer.Hits[1].Score);
        Assert.Equal(answer.Hits[1].Score, answer.Hits[2].Score, Tolerance);
    }

    [Fact]
    public async Task A_rare_word_weighs_more_than_a_frequent_one() =>
        Assert.Equal("g2", Ids(await AskAsync(new AllOf([], [new WordClause("name", "red"), new WordClause("name", "blue")], 1)))[0]);

    [Fact]
    public async Task A_word_weighs_beside_a_constant_what_bm25_says()
    {
        var index = await engine.NewAsync();
        // Four words everywhere: the average length, and one that no engine rounds.
        await TestedEngine.BuildAsync(index, [.. Enumerable.Range(0, 8).Select(at => SampleGoods.Of($"d{at}", at < 2 ? "rare b c d" : "a b c d"))], 1);

        var answer = await index.AskAsync(new IndexQuery { Clause = new WordClause("name", "rare") { Weight = 2 } }, Stop);

        var idf = Math.Log(1 + (8 - 2 + 0.5) / (2 + 0.5));
        Assert.Equal(2 * idf / (1 + 1.2), answer.Hits[0].Score, 1e-3);
    }

    [Fact]
    public async Task A_word_that_nobody_holds_and_a_field_that_nobody_has_find_nothing()
    {
        Assert.Equal(0, (await AskAsync(new WordClause("name", "green"))).Total);
        Assert.Equal(0, (await AskAsync(new WordClause("nobody", "red"))).Total);
        Assert.Equal(0, (await AskAsync(new PhraseClause("nobody", ["red", "desk"]))).Total);
        Assert.Equal(0, (await AskAsync(new PrefixClause("nobody", "r"))).Total);
    }

    [Fact]
    public async Task A_phrase_keeps_its_order_unless_it_may_move()
    {
        Assert.Equal(["g1", "g2"], Ids(await AskAsync(new PhraseClause("name", ["desk", "lamp"]))).Order());
        Assert.Empty(Ids(await AskAsync(new PhraseClause("name", ["lamp", "desk"]))));
        Assert.Equal(["g1"], Ids(await AskAsync(new PhraseClause("name", ["red", "lamp"], 1))).Except(["g3"]));
        Assert.Equal(["g6"], Ids(await AskAsync(new PhraseClause("name", ["充电", "电器"]))));
        Assert.Equal(["g4"], Ids(await AskAsync(new PhraseClause("body", ["oak"]))));
    }

    [Fact]
    public async Task A_beginning_scores_its_weight_whatever_it_finds()
    {
        var answer = await AskAsync(new PrefixClause("name", "de") { Weight = 3 });

        Assert.Equal(["g4", "g2", "g1"], Ids(answer).OrderDescending());
        Assert.All(answer.Hits, hit => Assert.Equal(3, hit.Score, Tolerance));
    }

    [Fact]
    public async Task To_have_a_word_scores_its_weight_however_rare_it_is()
    {
        var rare = await AskAsync(new HasWord("name", "oil") { Weight = 3 });
        var frequent = await AskAsync(new HasWord("name", "lamp") { Weight = 3 });

        Assert.Equal(["g5"], Ids(rare));
        Assert.Equal(["g1", "g2", "g3", "g5"], Ids(frequent).Order());
        Assert.All(rare.Hits.Concat(frequent.Hits), hit => Assert.Equal(3, hit.Score, Tolerance));
    }

    [Fact]
    public async Task The_best_of_several_counts_and_of_the_others_a_part()
    {
        var answer = await AskAsync(new BestOf([new PrefixClause("name", "red") { Weight = 4 }, new PrefixClause("name", "desk") { Weight = 3 }, new PrefixClause("name", "oil")], 0.5) { Weight = 2 });

        Assert.Equal(["g1", "g4", "g3", "g2", "g5"], Ids(answer));
        Assert.Equal([11, 11, 8, 6, 2], answer.Hits.Select(hit => Math.Round(hit.Score, 3)));
    }

    [Fact]
    public async Task All_of_several_are_added_and_the_least_number_holds()
    {
        IReadOnlyList<Clause> should = [new PrefixClause("name", "desk") { Weight = 2 }, new PrefixClause("name", "floor") { Weight = 3 }, new PrefixClause("name", "lamp")];

        var loose = await AskAsync(new AllOf([new PrefixClause("name", "red")], should));
        var strict = await AskAsync(new AllOf([new PrefixClause("name", "red")], should, 2) { Weight = 10 });

        Assert.Equal([5, 4, 3], loose.Hits.Select(hit => Math.Round(hit.Score, 3)));
        Assert.Equal(["g3", "g1", "g4"], Ids(loose));
        Assert.Equal([("g3", 50), ("g1", 40)], strict.Hits.Select(hit => (hit.Id, Math.Round(hit.Score, 3))));
        Assert.Equal(0, (await AskAsync(new AllOf([], should, 4))).Total);
        Assert.Equal(6, (await AskAsync(new AllOf([], []))).Total);
    }

    [Fact]
    public async Task What_passes_a_filter_scores_its_weight() =>
        Assert.All((await AskAsync(new PassClause(new AnyValue("brand", ["acme"])) { Weight = 7 })).Hits, hit => Assert.Equal(7, hit.Score, Tolerance));

    [Fact]
    public async Task Nothing_asked_finds_everything_in_order_of_position_then_id()
    {
        var answer = await AskAsync(new IndexQuery());

        Assert.Equal(["g3", "g2", "g1", "g4", "g5", "g6"], Ids(answer));
        Assert.All(answer.Hits, hit => Assert.Equal(1, hit.Score, Tolerance));
    }

    [Fact]
    public async Task Filters_narrow()
    {
        await PassesAsync("g1 g2", new AnyValue("brand", ["acme"]));
        await PassesAsync("g1 g2 g5 g6", new AnyValue("brand", ["acme", "core"]));
        await PassesAsync("", new AnyValue("brand", []));
        await PassesAsync("", new AnyValue("nobody", ["acme"]));
        await PassesAsync("g2 g6", new ValueRange("facets", "color\u001fblue", "color\u001fc"));
        await PassesAsync("g1 g3 g4 g5", new ValueRange("facets", "color\u001fgreen", "color\u001fz"));
        await PassesAsync("g1 g2 g3 g4", new ValueRange("facets", "size", null));
        await PassesAsync("g2 g6", new ValueRange("facets", null, "color\u001fgreen"));
        await PassesAsync("g2 g3", new NumberRange("price", 20, 30));
        await PassesAsync("g3 g4 g6", new NumberRange("price", 30, null));
        await PassesAsync("g1 g2", new NumberRange("price", null, 20));
        await PassesAsync("", new NumberRange("nobody", 0, null));
        await PassesAsync("g1 g3 g4", new AnyFilter([new NumberRange("price", null, 10), new AnyValue("facets", ["size\u001fl"])]));
        await PassesAsync("", new AnyFilter([]));
        await PassesAsync("g4", new AllFilters([new AnyValue("facets", ["size\u001fl"]), new NumberRange("price", 100, null)]));
        await PassesAsync("g1 g2 g3 g4 g5 g6", new AllFilters([]));
        await PassesAsync("g3 g4 g5 g6", new NotFilter(new AnyValue("brand", ["acme"])));
        await PassesAsync("g1 g5", new IdFilter(["g5", "g1", "g99"]));
        await PassesAsync("", new IdFilter([]));
    }

    [Fact]
    public async Task A_chosen_value_narrows_every_facet_but_its_own()
    {
        var answer = await AskAsync(new IndexQuery
        {
            Chosen = new Dictionary<string, Filter>
            {
                ["color"] = new AnyValue("facets", ["color\u001fred"]),
                ["brand"] = new AnyValue("brand", ["bolt"]),
                ["price"] = new NumberRange("price", null, 50),
            },
            Counts =
            [
                new Count("colors", "facets", "color", "color\u001f"), new Count("brands", "brand", "brand"), new Count("sizes", "facets", "size", "size\u001f"), new Count("all", "brand"),
            ],
            Spreads = [new Spread("price", "price", "price", 2)],
        });

        Assert.Equal(1, answer.Total);
        Assert.Equal(["g3"], Ids(answer));
        Assert.Equal([("color\u001fblue", 1), ("color\u001fred", 1)], Counted(answer, "colors"));
        Assert.Equal([("acme", 1), ("bolt", 1)], Counted(answer, "brands"));
        Assert.Equal([("size\u001fl", 1)], Counted(answer, "sizes"));
        Assert.Equal([("bolt", 1)], Counted(answer, "all"));
        Assert.Equal((30, 110), (answer.Spreads["price"].Least, answer.Spreads["price"].Greatest));
        Assert.Equal([1, 1], answer.Spreads["price"].Steps);
    }

    [Fact]
    public async Task Values_are_counted_the_most_frequent_first_then_in_order()
    {
        var answer = await AskAsync(new IndexQuery
        {
            Take = 0,
            Counts =
            [
                new Count("brands", "brand"), new Count("two", "brand", Most: 2), new Count("colors", "facets", Prefix: "color\u001f"), new Count("nobody", "nobody"), new Count("none", "facets", Prefix: "weight\u001f"),
            ],
        });

        Assert.Equal(6, answer.Total);
        Assert.Empty(answer.Hits);
        Assert.Equal([("bolt", 3), ("acme", 2), ("core", 2)], Counted(answer, "brands"));
        Assert.Equal([("bolt", 3), ("acme", 2)], Counted(answer, "two"));
        Assert.Equal([("color\u001fred", 3), ("color\u001fblue", 2), ("color\u001fgreen", 1)], Counted(answer, "colors"));
        Assert.Empty(answer.Counts["nobody"]);
        Assert.Empty(answer.Counts["none"]);
    }

    [Fact]
    public async Task A_spread_tells_its_ends_and_how_many_lie_between()
    {
        var answer = await AskAsync(new IndexQuery
        {
            Take = 0,
            Filters = [new NotFilter(new IdFilter(["g6"]))],
            Spreads = [new Spread("price", "price", Steps: 4), new Spread("ranks", "position", Steps: 2), new Spread("nobody", "nobody")],
        });
        var one = await AskAsync(new IndexQuery { Filters = [new IdFilter(["g4", "g5"])], Spreads = [new Spread("price", "price", Steps: 3)] });

        Assert.Equal((10, 110), (answer.Spreads["price"].Least, answer.Spreads["price"].Greatest));
        Assert.Equal([3, 0, 0, 1], answer.Spreads["price"].Steps);
        Assert.Equal([2, 3], answer.Spreads["ranks"].Steps);
        Assert.False(answer.Spreads.ContainsKey("nobody"));
        Assert.Equal((110, 110, 1), (one.Spreads["price"].Least, one.Spreads["price"].Greatest, one.Spreads["price"].Steps.Sum()));
    }

    [Fact]
    public async Task Factors_and_rules_multiply_the_score()
    {
        var answer = await AskAsync(new IndexQuery
        {
            Clause = new PrefixClause("name", "lamp") { Weight = 2 },
            Factors = [new RankFactor("popularity", 0.5), new RankFactor("nobody", 3)],
            Rules = [new RankRule(new IdFilter(["g1", "g2"]), 2), new RankRule(new AnyValue("facets", ["color\u001fred"]), 0.25), new RankRule(new IdFilter(["g99"]), 100)],
        });

        // 2 × (1 + ½ popularity), then twice for g1 and g2, a quarter for what is red.
        Assert.Equal([("g2", 6), ("g5", 2), ("g1", 1.25), ("g3", 0.5)], answer.Hits.Select(hit => (hit.Id, Math.Round(hit.Score, 3))));
    }

    [Fact]
    public async Task A_number_sorts_and_who_has_none_comes_last_either_way()
    {
        Assert.Equal(["g1", "g2", "g3", "g6", "g4", "g5"], Ids(await AskAsync(new IndexQuery { Sort = [new SortKey("price")] })));
        Assert.Equal(["g4", "g6", "g3", "g2", "g1", "g5"], Ids(await AskAsync(new IndexQuery { Sort = [new SortKey("price", true)] })));
        Assert.Equal(["g3", "g2", "g1", "g4", "g5", "g6"], Ids(await AskAsync(new IndexQuery { Sort = [new SortKey("nobody")] })));
    }

    [Fact]
    public async Task Pages_follow_each_other_and_far_ones_are_empty()
    {
        var everything = new IndexQuery { Take = 4 };

        Assert.Equal(["g5", "g6"], Ids(await AskAsync(everything with { Skip = 4 })));
        foreach (var far in new[] { 6, 99_999, 100_000, 2_000_000_000 })
        {
            var answer = await AskAsync(everything with { Skip = far });

            Assert.Equal(6, answer.Total);
            Assert.Empty(answer.Hits);
        }
    }

    [Fact]
    public async Task Words_that_look_alike_are_found_the_nearest_first()
    {
        var near = await (await engine.GoodsAsync()).NearAsync("spelling", ["lmap", "blu", "tesk", "lampp", "xyzxyz", "", "chargimg"], 3, Stop);

        Assert.Equal(7, near.Count);
        Assert.Equal(new NearWord("lamp", 1, 4), near[0][0]);
        Assert.Equal(new NearWord("blue", 1, 1), near[1][0]);
        Assert.Equal(new NearWord("desk", 1, 3), near[2][0]);
        Assert.Equal(new NearWord("lamp", 1, 4), near[3][0]);
        Assert.Empty(near[4]);
        Assert.Empty(near[5]);
        Assert.Empty(near[6]);
    }

    [Fact]
    public async Task A_word_of_four_letters_or_more_may_have_two_edits_and_is_not_near_itself()
    {
        var near = await (await engine.GoodsAsync()).NearAsync("spelling", ["flor", "dseka", "lamp"], 5, Stop);

        Assert.Equal([new NearWord("floor", 1, 1)], near[0]);
        Assert.Equal([new NearWord("desk", 2, 3)], near[1]);
        Assert.DoesNotContain(near[2], word => word.Word == "lamp");
    }

    [Fact]
    public async Task A_score_is_explained()
    {
        var answer = await AskAsync(new IndexQuery { Clause = new WordClause("name", "red"), Factors = [new RankFactor("popularity", 0.5)], Explain = true });

        Assert.All(answer.Hits, hit =>
        {
            Assert.NotNull(hit.Explanation);
            Assert.Equal(hit.Score, hit.Explanation.Value, 1e-3);
            Assert.NotEmpty(hit.Explanation.Words);
            Assert.NotEmpty(hit.Explanation.Parts);
        });
        Assert.Null((await AskAsync(new WordClause("name", "red"))).Hits[0].Explanation);
    }

    private async Task<IndexAnswer> AskAsync(IndexQuery query) => await (await engine.GoodsAsync()).AskAsync(query, Stop);

    private Task<IndexAnswer> AskAsync(Clause clause) => AskAsync(new IndexQuery { Clause = clause });

    private async Task PassesAsync(string ids, Filter filter)
    {
        var answer = await AskAsync(new IndexQuery { Filters = [filter] });

        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), Ids(answer).Order());
        Assert.Equal(answer.Hits.Count, answer.Total);
    }

    private static List<string> Ids(IndexAnswer answer) => [.. answer.Hits.Select(hit => hit.Id)];

    private static IEnumerable<(string, int)> Counted(IndexAnswer answer, string count) => answer.Counts[count].Select(value => (value.Value, value.Documents));
}
