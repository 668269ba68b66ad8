using System.Globalization;
using Storefront.Benchmarks.Search;

namespace Storefront.IntegrationTests.Search;

/// <summary>OpenSearch 2.19.1.</summary>
[Trait("Database", "None")]
public sealed class RankingOnOpenSearch(ServerEngine.OpenSearch engine) : RankingOnAServer<ServerEngine.OpenSearch>(engine, "OpenSearch");

/// <summary>Elasticsearch 7.10.2.</summary>
[Trait("Database", "None")]
public sealed class RankingOnElasticsearch(ServerEngine.Elasticsearch engine) : RankingOnAServer<ServerEngine.Elasticsearch>(engine, "Elasticsearch");

/// <summary>The judged goods of <see cref="FindingTheRightThing"/>, ranked by a real server. Its floors go up with its figures, too.</summary>
public abstract class RankingOnAServer<T>(T engine, string name) : IClassFixture<T>
    where T : ServerEngine
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_people_judged_good_comes_first()
    {
        var (products, judgments) = (SharedFiles.Need("data", "icecat_dev", "products.jsonl"), SharedFiles.Need("data", "icecat_dev", "judgments.csv"));
        var index = await engine.NewAsync();
        await Judging.FillAsync(index, ReadGoods.Icecat(products), Stop);

        var (raw, condensed, _) = await Relevance.NdcgAsync(new Judging(index), judgments, Stop);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"relevance, {name}: NDCG@10 raw {raw:0.000}, condensed {condensed:0.000}"));
        Assert.True(raw >= 0.833, $"raw {raw:0.000}");
        Assert.True(condensed >= 0.908, $"condensed {condensed:0.000}");
    }
}
