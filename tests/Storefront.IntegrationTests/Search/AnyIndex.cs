using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

/// <summary>What every engine must do alike. A class for each engine says how to open an empty index.</summary>
public abstract class AnyIndex
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>An index of its own, in which nothing was ever written.</summary>
    protected abstract Task<ISearchIndex> NewAsync();

    [Fact]
    public async Task Finds_words_and_ranks_the_rarer_and_the_shorter_higher()
    {
        var index = await OfAsync(
            Thing("a", name: "blue kettle"),
            Thing("b", name: "kettle"),
            Thing("c", name: "kettle with a very long name of many words"),
            Thing("d", name: "lamp"));

        Assert.Equal(["b", "a", "c"], await IdsAsync(index, Word("kettle")));
        Assert.Equal(["a", "b", "c"], await IdsAsync(index, new AllOf([], [Word("kettle"), Word("blue")])));
    }

    [Fact]
    public async Task Takes_all_of_must_and_so_many_of_should()
    {
        var index = await OfAsync(Thing("a", name: "x y z"), Thing("b", name: "x y"), Thing("c", name: "x"), Thing("d", name: "y z"));

        Assert.Equal(["a", "b"], Sorted(await IdsAsync(index, new AllOf([Word("x")], [Word("y"), Word("z")], Least: 1))));
        Assert.Equal(["a"], await IdsAsync(index, new AllOf([Word("x")], [Word("y"), Word("z")], Least: 2)));
        Assert.Equal(["a", "b", "c"], Sorted(await IdsAsync(index, new AllOf([Word("x")], [Word("y")]))));
        Assert.Equal(["a", "b", "c", "d"], Sorted(await IdsAsync(index, new AllOf([], []))));
        Assert.Equal(["a", "b", "c", "d"], Sorted(await IdsAsync(index, null)));
    }

    [Fact]
    public async Task Finds_words_in_their_order()
    {
        var index = await OfAsync(Thing("a", name: "memory card reader"), Thing("b", name: "card memory"), Thing("c", name: "memory fast card"));

        Assert.Equal(["a"], await IdsAsync(index, new PhraseClause("name", ["memory", "card"])));
        Assert.Equal(["a", "c"], Sorted(await IdsAsync(index, new PhraseClause("name", ["memory", "card"], Slop: 1))));
    }

    [Fact]
    public async Task Scores_what_begins_so_and_what_passes_by_the_weight_alone()
    {
        var index = await OfAsync(Thing("a", name: "kettle kettle kettles"), Thing("b", name: "lamp", brand: "x"));

        var hits = (await index.AskAsync(new IndexQuery { Clause = new BestOf([new PrefixClause("name", "kett") { Weight = 3 }, new PassClause(new AnyValue("brand", ["x"])) { Weight = 2 }]) }, Cancellation)).Hits;

        Assert.Equal([("a", 3), ("b", 2)], hits.Select(hit => (hit.Id, Math.Round(hit.Score, 3))));
    }

    [Fact]
    public async Task Takes_the_best_of_several_and_a_part_of_the_others()
    {
        var index = await OfAsync(Thing("a", name: "kettle", brand: "x"), Thing("b", name: "lamp", brand: "y"));
        var (three, two) = (new PassClause(new AnyValue("brand", ["x"])) { Weight = 3 }, new PassClause(new AnyValue("brand", ["x", "y"])) { Weight = 2 });

        var hits = (await index.AskAsync(new IndexQuery { Clause = new BestOf([three, two], TieBreaker: 0.5) }, Cancellation)).Hits;

        Assert.Equal([("a", 4), ("b", 2)], hits.Select(hit => (hit.Id, Math.Round(hit.Score, 3))));
    }

    [Fact]
    public async Task Filters_by_values_ranges_numbers_and_ids()
    {
        var index = await OfAsync(Thing("a", brand: "x", price: 10), Thing("b", brand: "y", price: 20), Thing("c", brand: "z"));

        Assert.Equal(["a", "b"], await PassAsync(index, new AnyValue("brand", ["x", "y"])));
        Assert.Empty(await PassAsync(index, new AnyValue("brand", [])));
        Assert.Equal(["b", "c"], await PassAsync(index, new ValueRange("brand", "y", null)));
        Assert.Equal(["a", "b"], await PassAsync(index, new ValueRange("brand", "x", "z")));
        Assert.Equal(["a", "b"], await PassAsync(index, new NumberRange("price", 10, 20)));
        Assert.Equal(["b"], await PassAsync(index, new NumberRange("price", 10.5, null)));
        Assert.Equal(["a", "c"], await PassAsync(index, new NotFilter(new AnyValue("brand", ["y"]))));
        Assert.Equal(["a", "c"], await PassAsync(index, new AnyFilter([new AnyValue("brand", ["x"]), new IdFilter(["c", "nobody"])])));
        Assert.Equal(["a"], await PassAsync(index, new AllFilters([new AnyValue("brand", ["x", "y"]), new NumberRange("price", null, 15)])));
        Assert.Empty(await PassAsync(index, new AnyValue("no such field", ["x"])));
    }

    [Fact]
    public async Task Counts_each_facet_without_its_own_filter()
    {
        var index = await OfAsync(
            Thing("a", brand: "x", colour: "red", price: 10), Thing("b", brand: "x", colour: "blue", price: 20), Thing("c", brand: "y", colour: "red", price: 30), Thing("d", brand: "z", colour: "green", price: 50));

        var answer = await index.AskAsync(
            new IndexQuery
            {
                Chosen = new Dictionary<string, Filter> { ["brand"] = new AnyValue("brand", ["x"]), ["colour"] = new AnyValue("facets", ["colour\u001fred"]) },
                Counts = [new Count("brands", "brand", "brand"), new Count("colours", "facets", "colour", "colour\u001f"), new Count("all brands left", "brand"), new Count("one", "brand", "brand", Most: 1)],
                Spreads = [new Spread("price", "price", Steps: 2), new Spread("price by brand", "price", "brand", Steps: 2), new Spread("nothing", "nothing")],
            },
            Cancellation);

        Assert.Equal(["a"], answer.Hits.Select(hit => hit.Id));
        Assert.Equal(1, answer.Total);
        Assert.Equal([new("x", 1), new("y", 1)], answer.Counts["brands"]);
        Assert.Equal([new("colour\u001fblue", 1), new("colour\u001fred", 1)], answer.Counts["colours"]);
        Assert.Equal([new CountedValue("x", 1)], answer.Counts["all brands left"]);
        Assert.Equal([new CountedValue("x", 1)], answer.Counts["one"]);
        Assert.Equal((10, 10), (answer.Spreads["price"].Least, answer.Spreads["price"].Greatest));
        Assert.Equal((10, 30), (answer.Spreads["price by brand"].Least, answer.Spreads["price by brand"].Greatest));
        Assert.Equal([1, 1], answer.Spreads["price by brand"].Steps);
        Assert.DoesNotContain("nothing", answer.Spreads.Keys);
    }

    [Fact]
    public async Task Multiplies_by_factors_and_rules()
    {
        var index = await OfAsync(Thing("a", brand: "x", popularity: 0.2), Thing("b", brand: "x", popularity: 0.9), Thing("c", brand: "x"));
        var query = new IndexQuery { Clause = new PassClause(new AnyValue("brand", ["x"])) { Weight = 2 }, Factors = [new RankFactor("popularity", 0.5)] };

        Assert.Equal([("b", 2.9), ("a", 2.2), ("c", 2.0)], (await index.AskAsync(query, Cancellation)).Hits.Select(hit => (hit.Id, Math.Round(hit.Score, 3))));

        var ruled = query with { Rules = [new RankRule(new IdFilter(["c"]), 2), new RankRule(new IdFilter(["b"]), 0.2)] };
        Assert.Equal([("c", 4.0), ("a", 2.2), ("b", 0.58)], (await index.AskAsync(ruled, Cancellation)).Hits.Select(hit => (hit.Id, Math.Round(hit.Score, 3))));
    }

    [Fact]
    public async Task Sorts_by_numbers_and_ties_by_position_and_id()
    {
        var index = await OfAsync(Thing("a", price: 20, position: 2), Thing("b", price: 10), Thing("c", price: 20, position: 1), Thing("d"), Thing("e", price: 10));

        Assert.Equal(["b", "e", "c", "a", "d"], await SortedByAsync(index, new SortKey("price")));
        Assert.Equal(["c", "a", "b", "e", "d"], await SortedByAsync(index, new SortKey("price", Descending: true)));
        Assert.Equal(["c", "a", "b", "d", "e"], await IdsAsync(index, null));
    }

    [Fact]
    public async Task Cuts_pages_and_still_counts_all()
    {
        var index = await OfAsync([.. Enumerable.Range(0, 30).Select(i => Thing($"t{i:D2}", position: i))]);

        var page = await index.AskAsync(new IndexQuery { Skip = 10, Take = 5 }, Cancellation);
        Assert.Equal(30, page.Total);
        Assert.Equal(["t10", "t11", "t12", "t13", "t14"], page.Hits.Select(hit => hit.Id));
        Assert.Empty((await index.AskAsync(new IndexQuery { Take = 0 }, Cancellation)).Hits);
        Assert.Equal(30, (await index.AskAsync(new IndexQuery { Take = 0 }, Cancellation)).Total);
        Assert.Empty((await index.AskAsync(new IndexQuery { Skip = 9000, Take = 24 }, Cancellation)).Hits);
    }

    [Fact]
    public async Task Brings_back_what_is_kept()
    {
        var index = await OfAsync(Thing("a", name: "kettle") with { Kept = new Dictionary<string, string> { ["path"] = "p/kettle", ["title_zh"] = "电水壶" } });

        var hit = Assert.Single((await index.AskAsync(new IndexQuery(), Cancellation)).Hits);

        Assert.Equal(("p/kettle", "电水壶", 2), (hit.Kept["path"], hit.Kept["title_zh"], hit.Kept.Count));
    }

    [Fact]
    public async Task Explains_a_score()
    {
        var index = await OfAsync(Thing("a", name: "kettle", popularity: 1));

        var hit = Assert.Single((await index.AskAsync(new IndexQuery { Clause = Word("kettle"), Factors = [new RankFactor("popularity", 1)], Explain = true }, Cancellation)).Hits);

        Assert.NotNull(hit.Explanation);
        Assert.Equal(hit.Score, hit.Explanation.Value, 3);
        Assert.NotEmpty(hit.Explanation.Parts);
    }

    [Fact]
    public async Task Knows_words_that_look_alike()
    {
        var index = await OfAsync(Thing("a", name: "monitor kettle"), Thing("b", name: "monitor minitor"), Thing("c", name: "monstrous"));

        var near = await index.NearAsync("name", ["mointor", "ketle", "zzzzzz"], 5, Cancellation);

        Assert.Equal([new NearWord("monitor", 1, 2), new NearWord("minitor", 2, 1)], near[0]);
        Assert.Equal([new NearWord("kettle", 1, 1)], near[1]);
        Assert.Empty(near[2]);
    }

    [Fact]
    public async Task Replaces_and_removes()
    {
        var index = await OfAsync(Thing("a", name: "kettle"), Thing("b", name: "kettle"), Thing("c", name: "kettle"));

        await index.WriteAsync([Thing("b", name: "lamp")], ["c", "never there"], Cancellation);
        await index.RefreshAsync(Cancellation);

        Assert.Equal(["a"], await IdsAsync(index, Word("kettle")));
        Assert.Equal(["b"], await IdsAsync(index, Word("lamp")));
        Assert.Equal(["a", "b"], await PassAsync(index, new NotFilter(new IdFilter(["c"]))));
    }

    [Fact]
    public async Task Lists_ids_and_marks_in_order()
    {
        var index = await OfAsync([.. Enumerable.Range(0, 25).Select(i => Thing($"t{i:D2}") with { Mark = $"m{i}" })]);
        await index.WriteAsync([], ["t03"], Cancellation);
        await index.RefreshAsync(Cancellation);

        var first = await index.ListAsync(null, 10, Cancellation);
        var second = await index.ListAsync(first[^1].Id, 10, Cancellation);
        var third = await index.ListAsync(second[^1].Id, 10, Cancellation);

        Assert.Equal(Enumerable.Range(0, 25).Where(i => i != 3).Select(i => new IndexedMark($"t{i:D2}", $"m{i}")), [.. first, .. second, .. third]);
        Assert.Empty(await index.ListAsync(third[^1].Id, 10, Cancellation));
    }

    [Fact]
    public async Task Keeps_how_far_it_has_read()
    {
        var index = await NewAsync();
        Assert.Null(await index.PositionAsync(Cancellation));

        await index.WriteAsync([Thing("a")], [], Cancellation);
        await index.KeepPositionAsync(41, Cancellation);
        await index.KeepPositionAsync(42, Cancellation);

        Assert.Equal(42, await index.PositionAsync(Cancellation));
    }

    [Fact]
    public async Task Builds_anew_while_the_old_one_answers()
    {
        var index = await OfAsync(Thing("old", name: "kettle"));
        await using (var rebuild = await index.RebuildAsync(Cancellation))
        {
            await rebuild.WriteAsync([Thing("new", name: "kettle"), Thing("newer", name: "kettle")], [], Cancellation);
            await rebuild.WriteAsync([Thing("new", name: "lamp")], ["newer"], Cancellation);
            Assert.Equal(["old"], await IdsAsync(index, Word("kettle")));

            await rebuild.SwitchAsync(7, Cancellation);
        }

        Assert.Empty(await IdsAsync(index, Word("kettle")));
        Assert.Equal(["new"], await IdsAsync(index, Word("lamp")));
        Assert.Equal(7, await index.PositionAsync(Cancellation));
        await index.WriteAsync([Thing("newest", name: "lamp")], [], Cancellation);
        await index.RefreshAsync(Cancellation);
        Assert.Equal(["new", "newest"], Sorted(await IdsAsync(index, Word("lamp"))));
    }

    [Fact]
    public async Task Forgets_a_rebuild_that_was_given_up()
    {
        var index = await OfAsync(Thing("old", name: "kettle"));
        await using (var rebuild = await index.RebuildAsync(Cancellation))
        {
            await rebuild.WriteAsync([Thing("new", name: "kettle")], [], Cancellation);
        }

        Assert.Equal(["old"], await IdsAsync(index, Word("kettle")));
    }

    [Fact]
    public async Task Finds_what_was_written_within_a_second_or_so()
    {
        var index = await OfAsync(Thing("a", name: "kettle"));
        await index.WriteAsync([Thing("b", name: "lamp")], [], Cancellation);

        await Eventually.HoldsAsync(async () => (await IdsAsync(index, Word("lamp"))).Count == 1, "The lamp was never found.");
    }

    [Fact]
    public async Task Takes_every_character_as_a_character()
    {
        string[] hostile = ["*", "a:b", "\"", "/.*/", "{\"query\":", "(", "~1", "电水壶", "🔋", "\\", "a\u001fb"];
        var index = await OfAsync(Thing("a") with { Words = new Dictionary<string, IReadOnlyList<string>> { ["name"] = hostile }, Keywords = new Dictionary<string, IReadOnlyList<string>> { ["brand"] = hostile } });

        foreach (var word in hostile)
        {
            Assert.Equal(["a"], await IdsAsync(index, Word(word)));
            Assert.Equal(["a"], await PassAsync(index, new AnyValue("brand", [word])));
        }

        Assert.Empty(await IdsAsync(index, Word("x*")));
        await index.NearAsync("name", hostile, 3, Cancellation);
    }

    private async Task<ISearchIndex> OfAsync(params IndexDocument[] documents)
    {
        var index = await NewAsync();
        await index.WriteAsync(documents, [], Cancellation);
        await index.KeepPositionAsync(1, Cancellation);
        await index.RefreshAsync(Cancellation);
        return index;
    }

    private static IndexDocument Thing(string id, string? name = null, string? brand = null, string? colour = null, double? price = null, double? popularity = null, double? position = null)
    {
        var keywords = new Dictionary<string, IReadOnlyList<string>>();
        var numbers = new Dictionary<string, double>();
        Put(keywords, "brand", brand);
        Put(keywords, "facets", colour is null ? null : $"colour\u001f{colour}");
        Put(numbers, "price", price);
        Put(numbers, "popularity", popularity);
        Put(numbers, "position", position);
        return new IndexDocument
        {
            Id = id,
            Mark = "m",
            Words = name is null ? new Dictionary<string, IReadOnlyList<string>>() : new Dictionary<string, IReadOnlyList<string>> { ["name"] = name.Split(' ') },
            Keywords = keywords,
            Numbers = numbers,
        };
    }

    private static void Put(Dictionary<string, IReadOnlyList<string>> keywords, string field, string? value)
    {
        if (value is not null)
        {
            keywords[field] = [value];
        }
    }

    private static void Put(Dictionary<string, double> numbers, string field, double? value)
    {
        if (value is { } number)
        {
            numbers[field] = number;
        }
    }

    private static WordClause Word(string word) => new("name", word);

    private static List<string> Sorted(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<string>> IdsAsync(ISearchIndex index, Clause? clause) => [.. (await index.AskAsync(new IndexQuery { Clause = clause }, Cancellation)).Hits.Select(hit => hit.Id)];

    private static async Task<IReadOnlyList<string>> PassAsync(ISearchIndex index, Filter filter) => Sorted((await index.AskAsync(new IndexQuery { Filters = [filter] }, Cancellation)).Hits.Select(hit => hit.Id));

    private static async Task<IReadOnlyList<string>> SortedByAsync(ISearchIndex index, SortKey key) => [.. (await index.AskAsync(new IndexQuery { Sort = [key] }, Cancellation)).Hits.Select(hit => hit.Id)];
}
