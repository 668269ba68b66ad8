using System.Globalization;
using Storefront.Benchmarks.Search;
using Storefront.Contracts.Catalog;
using Storefront.Search.Embedded;

namespace Storefront.IntegrationTests.Search;

/// <summary>
/// How well the search ranks what people have judged. The floors go up with the figures and never down; the figures of a run are printed with the word
/// "relevance" before them. No database has a part in it.
/// </summary>
[Trait("Database", "None")]
public sealed class FindingTheRightThing(FindingTheRightThing.Goods goods) : IClassFixture<FindingTheRightThing.Goods>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_people_judged_good_comes_first()
    {
        var judgments = SharedFiles.Need("data", "icecat_dev", "judgments.csv");

        var (raw, condensed, _) = await Relevance.NdcgAsync(await goods.IcecatAsync(), judgments, Stop);

        Say($"NDCG@10 raw {raw:0.000}, condensed {condensed:0.000}");
        Assert.True(raw >= 0.834, $"raw {raw:0.000}");
        Assert.True(condensed >= 0.917, $"condensed {condensed:0.000}");
    }

    [Fact]
    public async Task Who_knows_the_barcode_the_name_or_the_number_finds_the_thing_first()
    {
        var (gtin, name, number) = await Relevance.KnownItemAsync(await goods.IcecatAsync(), goods.All, 14, Stop);

        Say($"known item first: by barcode {gtin:P1}, by name {name:P1}, by number {number:P1}");
        Assert.True(gtin >= 0.995, $"by barcode {gtin:P1}");
        Assert.True(name >= 0.995, $"by name {name:P1}");
        Assert.True(number >= 0.995, $"by number {number:P1}");
    }

    [Fact]
    public async Task Typing_errors_lead_to_what_was_meant()
    {
        var (recall, missed) = await Relevance.TyposAsync(await goods.IcecatAsync(), goods.Index!, goods.All, 500, Stop);

        Say($"typing errors: {recall:P1} of 500 find what the right word finds first among their first three");
        Assert.True(recall >= 0.985, $"{recall:P1}; missed: {string.Join(' ', missed.Take(20))}");
    }

    [Fact]
    public async Task Chinese_names_of_categories_find_their_goods()
    {
        var products = SharedFiles.Need("data", "zh_litemall", "products.jsonl");
        using var index = new EmbeddedIndex(Path.Combine(goods.Folder, "litemall"));
        await Judging.FillAsync(index, ReadGoods.Litemall(products), Stop);

        var precision = await Relevance.CategoriesAsync(new Judging(index), SharedFiles.Need("data", "zh_litemall", "category_queries.csv"), Stop);

        Say($"Chinese categories: precision {precision:0.000}");
        Assert.True(precision >= 0.99, $"{precision:0.000}");
    }

    private static void Say(FormattableString words) => Console.WriteLine("relevance, embedded: " + words.ToString(CultureInfo.InvariantCulture));

    /// <summary>The goods of the judgments, described and indexed once.</summary>
    public sealed class Goods : IAsyncLifetime
    {
        private readonly SemaphoreSlim _one = new(1, 1);
        private Judging? _judging;

        internal EmbeddedIndex? Index { get; private set; }

        internal string Folder { get; } = Directory.CreateTempSubdirectory("storefront-relevance-").FullName;

        internal IReadOnlyList<CatalogDocument> All { get; private set; } = [];

        internal async Task<Judging> IcecatAsync()
        {
            await _one.WaitAsync(Stop);
            try
            {
                if (_judging is null)
                {
                    All = [.. ReadGoods.Icecat(SharedFiles.Need("data", "icecat_dev", "products.jsonl"))];
                    Index = new EmbeddedIndex(Path.Combine(Folder, "icecat"));
                    await Judging.FillAsync(Index, All, Stop);
                    _judging = new Judging(Index);
                }

                return _judging;
            }
            finally
            {
                _one.Release();
            }
        }

        public ValueTask InitializeAsync() => ValueTask.CompletedTask;

        public ValueTask DisposeAsync()
        {
            Index?.Dispose();
            _one.Dispose();
            Directory.Delete(Folder, recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
