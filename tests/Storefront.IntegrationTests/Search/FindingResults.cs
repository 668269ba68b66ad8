using Storefront.Benchmarks.Search;
using Storefront.Contracts.Catalog;
using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Search.Index;
using Storefront.Search.Querying;
using Storefront.Search.Tuning;
using Storefront.Search.Words;

namespace Storefront.IntegrationTests.Search;

/// <summary>What a typed text finds, whatever the engine: places that staff gave, words let go, other spellings, pinyin, and texts that nobody should send.</summary>
[Trait("Database", "None")]
public abstract class FindingResults<TEngine>(TEngine engine) : IClassFixture<TEngine>
    where TEngine : TestedEngine
{
    private static readonly MarketList _markets = MarketFile.Read(Path.Combine(Folders.Content, "markets.yaml"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pinned_thing_stands_at_its_place_and_the_others_keep_their_order()
    {
        var plain = await NamesAsync("kettle");

        var results = await FindAsync("Kettle ", rules: [Rule("kettle", Last(plain), PlaceKind.Pin, 2), Rule("kettle", Shelf.Teapot, PlaceKind.Pin, 1)]);

        Assert.Equal(["Teapot", plain[^1], .. plain.SkipLast(1)], results.Hits.Select(hit => hit.Title));
        Assert.Equal([true, true, false], results.Hits.Take(3).Select(hit => hit.IsPinned));
        Assert.Equal(plain, await NamesAsync("kettle", rules: [Rule("kettle", Shelf.Teapot, PlaceKind.Pin, 1, until: DateTimeOffset.UnixEpoch), Rule("lamp", Shelf.Teapot, PlaceKind.Pin, 1)]));
    }

    [Fact]
    public async Task What_is_lifted_comes_earlier_and_what_is_buried_later()
    {
        var plain = await NamesAsync("kettles");

        var lifted = await NamesAsync("kettles", rules: [Rule("kettles", Shelf.Id(plain[1]), PlaceKind.Boost)]);
        var buried = await NamesAsync("kettles", rules: [Rule("kettles", Shelf.Id(plain[0]), PlaceKind.Bury)]);

        Assert.Equal([plain[1], plain[0]], lifted.Take(2));
        Assert.Equal([plain[1], plain[2]], buried.Take(2));
        Assert.Contains(plain[0], buried);
    }

    [Fact]
    public async Task A_part_stands_below_the_thing_that_is_called_alike() => Assert.Equal(["Mixer base", "Mixer whisk"], await NamesAsync("mixer"));

    [Fact]
    public async Task A_word_that_is_nowhere_is_let_go_and_named()
    {
        var results = await FindAsync("red qqzzxx kettle");

        Assert.Equal(["qqzzxx"], results.LetGo);
        Assert.Equal("Red kettle", results.Hits[0].Title);
        Assert.Equal("red qqzzxx kettle", results.Text);
        Assert.Empty((await FindAsync("red qqzzxx kettle", forgiving: false)).Hits);
    }

    [Fact]
    public async Task What_has_all_words_stands_above_what_has_some()
    {
        var results = await FindAsync("red kettle");

        Assert.Equal(1, results.WithAllWords);
        Assert.Equal("Red kettle", results.Hits[0].Title);
        Assert.Contains("Blue kettle", results.Hits.Select(hit => hit.Title));
        Assert.Null((await FindAsync("red kettle", forgiving: false)).WithAllWords);
        Assert.Single((await FindAsync("red kettle", forgiving: false)).Hits);
    }

    [Fact]
    public async Task What_only_has_the_thing_stands_below_what_is_called_so()
    {
        var results = await FindAsync("walnut speaker");

        Assert.Equal(["Walnut speaker", "Oak speaker", "Walnut radio"], results.Hits.Select(hit => hit.Title));
        Assert.Equal(1, results.WithAllWords);
        Assert.Equal(["Walnut speaker", "Walnut radio"], (await FindAsync("walnut speaker", forgiving: false)).Hits.Select(hit => hit.Title));
    }

    [Fact]
    public async Task What_was_chosen_leaves_of_these_what_it_counted()
    {
        var dear = await FindAsync("walnut speaker", from: 2000);
        var any = await FindAsync("walnut speaker", from: 500);

        Assert.Equal(["Oak speaker"], dear.Hits.Select(hit => hit.Title));
        Assert.Null(dear.WithAllWords);
        Assert.Equal(3, any.Total);
        Assert.Equal(1, any.WithAllWords);
    }

    [Theory]
    [InlineData("ketle", "kettle")]
    [InlineData("kettel", "kettle")]
    [InlineData("cale", "cable")]
    [InlineData("blue ketle", "blue kettle")]
    public async Task A_word_that_is_nowhere_may_be_another_misspelt(string typed, string meant)
    {
        var results = await FindAsync(typed);

        Assert.Equal(meant, results.SearchedFor);
        Assert.NotEmpty(results.Hits);
        Assert.Empty((await FindAsync(typed, forgiving: false)).Hits);
    }

    [Theory]
    [InlineData("kwx")]
    [InlineData("k17x")]
    public async Task Short_words_and_numbers_are_no_misspelling(string typed) => Assert.Null((await FindAsync(typed)).SearchedFor);

    [Fact]
    public async Task Where_little_is_found_a_much_more_frequent_word_is_offered()
    {
        var results = await FindAsync("cabel");

        Assert.Equal("Cabel holder", Assert.Single(results.Hits).Title);
        Assert.Equal("cable", results.DidYouMean);
        Assert.Null(results.SearchedFor);
        Assert.Null((await FindAsync("cable")).DidYouMean);
    }

    [Theory]
    [InlineData("dianshuihu")]
    [InlineData("dian shui hu")]
    [InlineData("dsh")]
    [InlineData("水壶")]
    [InlineData("电热水壶")]
    public async Task Chinese_is_found_by_its_sound_its_first_letters_and_its_parts(string typed) =>
        Assert.Equal("电水壶", (await FindAsync(typed, "zh-cn")).Hits[0].Title);

    [Fact]
    public async Task A_text_without_end_is_cut_and_says_so()
    {
        var results = await FindAsync("kettle " + new string('x', 100_000));

        Assert.True(results.WasCut);
        Assert.Equal(SearchRequest.TextMaxLength, results.Text.Length);
        Assert.True((await FindAsync(new string('x', SearchRequest.TextMaxLength - 1) + "😀")).Text.Length < SearchRequest.TextMaxLength);
    }

    [Theory]
    [InlineData("' OR 1=1--")]
    [InlineData("\");")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\0")]
    [InlineData("*:*")]
    [InlineData("name:kettle OR _id:*")]
    [InlineData("/.*/")]
    [InlineData("{\"query\":{\"match_all\":{}}}")]
    [InlineData("\ud83d")]
    [InlineData("\ude00\ud83d")]
    [InlineData("\uffff\ufffe")]
    public async Task Nothing_that_is_typed_means_more_than_its_words(string typed)
    {
        var results = await FindAsync(typed, forgiving: false);

        // Syntax would find everything.
        Assert.InRange(results.Total, 0, Shelf.Goods.Count / 2);
    }

    [Fact]
    public async Task Piles_of_accents_and_of_words_are_answered()
    {
        Assert.NotEmpty((await FindAsync("kettle" + string.Concat(Enumerable.Repeat("\u0301", 500)))).Hits);
        Assert.NotEmpty((await FindAsync(string.Concat(Enumerable.Repeat("kettle ", 70)))).Hits);
        Assert.NotNull(await FindAsync(string.Concat(Enumerable.Range(0, 120).Select(number => $"{(char)('a' + (number % 26))}{(char)('a' + (number / 26))} "))));
        Assert.NotNull(await FindAsync(new string('水', 512), "zh-cn"));
    }

    private async Task<List<string>> NamesAsync(string text, IReadOnlyList<PlaceRule>? rules = null) => [.. (await FindAsync(text, rules: rules)).Hits.Select(hit => hit.Title)];

    private async Task<SearchResults> FindAsync(string text, string market = "en", bool forgiving = true, IReadOnlyList<PlaceRule>? rules = null, long? from = null)
    {
        var index = await engine.KeptAsync("finding", Shelf.Goods);
        var request = new SearchRequest { Text = text, Market = _markets.Find(market)!, Forgiving = forgiving, PriceFrom = from };
        return await new AskIndex(index, new CatalogueWords(index, TimeProvider.System), TimeProvider.System).RunAsync(request, new TuningBook([], rules ?? [], []), Stop);
    }

    private static PlaceRule Rule(string query, Guid product, PlaceKind kind, int place = 0, DateTimeOffset? until = null) => new(query, null, product, kind, place, null, until);

    private static Guid Last(List<string> names) => Shelf.Id(names[^1]);

    private static class Shelf
    {
        private static readonly IReadOnlyList<CatalogDocument> _products =
        [
            Product(1, "Kettle"), Product(2, "Red kettle"), Product(3, "Blue kettle"), Product(4, "Kettle stand for the bench", 4), Product(5, "Teapot"), Product(6, "Red lamp"),
            Product(7, "Cabel holder"), .. Enumerable.Range(20, 30).Select(number => Product(number, $"Cable C{number}")), Product(60, "Electric kettle K17", zh: "电水壶"), Product(61, "Blue lamp"), Product(70, "Mixer whisk", position: 0, kind: "part"), Product(71, "Mixer base"),
            Product(80, "Walnut speaker"), Product(81, "Walnut radio", has: "Built-in speaker"), Product(82, "Oak speaker", price: 2500),
        ];

        public static Guid Teapot { get; } = Id("Teapot");

        public static IReadOnlyList<IndexDocument> Goods { get; } = [.. _products.Select(product => DescribeProduct.Run(product, 0))];

        public static Guid Id(string name) => _products.Single(product => product.Words.Any(words => words.Name == name)).Id;

        private static CatalogDocument Product(int number, string name, int position = 1, string? zh = null, string kind = "good", string? has = null, long price = 1000) => new(
            ReadGoods.Id($"{number}"), $"p{number}", kind, $"M{number}", "staybolt", "Maker", null, ["things"], ["Things"], ["东西"],
            [new DocumentWords("en", name, "", ""), .. zh is null ? Array.Empty<DocumentWords>() : [new DocumentWords("zh-CN", zh, "", "")]],
            [new DocumentVariant($"M{number}", null, [], [], [])], has is null ? [] : [new DocumentFact("sound", has, "", null, null, "Sound", "声音", has, has)],
            [new DocumentPrice("USD", price, price), new DocumentPrice("CNY", price, price)], [], true, position, DateTimeOffset.UnixEpoch);
    }
}

public sealed class FindingResultsEmbedded(AskingTheEmbeddedIndex.Engine engine) : FindingResults<AskingTheEmbeddedIndex.Engine>(engine);

public sealed class FindingResultsOnOpenSearch(ServerEngine.OpenSearch engine) : FindingResults<ServerEngine.OpenSearch>(engine);

public sealed class FindingResultsOnElasticsearch(ServerEngine.Elasticsearch engine) : FindingResults<ServerEngine.Elasticsearch>(engine);
