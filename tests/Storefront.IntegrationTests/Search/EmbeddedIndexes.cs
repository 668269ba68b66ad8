using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Search.Embedded;
using Storefront.Search.Index;
using Storefront.Search.Querying;
using Storefront.Search.Tuning;

namespace Storefront.IntegrationTests.Search;

/// <summary>What only an index in a folder does: another process, a restart, a broken file.</summary>
[Trait("Database", "None")]
public sealed class EmbeddedIndexes : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("storefront-search-").FullName;
    private readonly List<EmbeddedIndex> _open = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _open.ForEach(index => index.Dispose());
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Stands_after_a_restart_where_its_position_was_kept()
    {
        var first = Open();
        await first.WriteAsync([Document("kept")], [], Cancellation);
        await first.KeepPositionAsync(5, Cancellation);
        await first.WriteAsync([Document("lost")], [], Cancellation);
        first.Dispose();

        var second = Open();

        Assert.Equal(5, await second.PositionAsync(Cancellation));
        Assert.Equal(["kept"], (await second.ListAsync(null, 10, Cancellation)).Select(mark => mark.Id));
    }

    [Fact]
    public async Task Leaves_the_writing_to_the_process_that_writes_and_reads_beside_it()
    {
        var shop = Open();
        await shop.WriteAsync([Document("a")], [], Cancellation);
        await shop.KeepPositionAsync(5, Cancellation);
        var verb = Open();

        Assert.Equal(5, await verb.PositionAsync(Cancellation));
        var refused = await Assert.ThrowsAsync<IndexAwayException>(() => verb.WriteAsync([Document("b")], [], Cancellation));
        Assert.Contains("Another process writes the search index", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<IndexAwayException>(() => verb.RebuildAsync(Cancellation));

        await shop.WriteAsync([Document("b")], [], Cancellation);
        await shop.KeepPositionAsync(6, Cancellation);
        await Eventually.HoldsAsync(async () => await verb.PositionAsync(Cancellation) == 6 && (await verb.AskAsync(new IndexQuery(), Cancellation)).Total == 2, "The reader never saw what was written.");

        await using var rebuild = await shop.RebuildAsync(Cancellation);
        await rebuild.WriteAsync([Document("c")], [], Cancellation);
        await rebuild.SwitchAsync(7, Cancellation);
        await Eventually.HoldsAsync(async () => await verb.PositionAsync(Cancellation) == 7 && (await verb.AskAsync(new IndexQuery(), Cancellation)).Total == 1, "The reader never saw what was written.");
    }

    [Fact]
    public async Task Is_built_anew_where_it_is_broken()
    {
        var first = Open();
        await first.WriteAsync([Document("a")], [], Cancellation);
        await first.KeepPositionAsync(5, Cancellation);
        first.Dispose();
        foreach (var file in Directory.GetFiles(Directory.GetDirectories(_folder).Single()).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await File.WriteAllBytesAsync(file, [1, 2, 3], Cancellation);
        }

        var second = Open();

        Assert.Null(await second.PositionAsync(Cancellation));
        await Assert.ThrowsAsync<IndexAwayException>(() => second.AskAsync(new IndexQuery(), Cancellation));
        await using var rebuild = await second.RebuildAsync(Cancellation);
        await rebuild.WriteAsync([Document("b")], [], Cancellation);
        await rebuild.SwitchAsync(1, Cancellation);
        Assert.Equal(1, (await second.AskAsync(new IndexQuery(), Cancellation)).Total);
        Assert.Single(Directory.GetDirectories(_folder));
    }

    [Fact]
    public async Task What_was_found_is_kept_until_something_changes()
    {
        var index = Open();
        await index.WriteAsync([Document("a")], [], Cancellation);
        await index.KeepPositionAsync(1, Cancellation);
        await index.RefreshAsync(Cancellation);
        using var kept = new KeptResults(index, TimeProvider.System);
        var asked = 0;
        var request = new SearchRequest { Text = "thing", Market = MarketFile.Read(Path.Combine(Folders.Content, "markets.yaml")).All[0] };
        Task FindAsync(SearchRequest request, TuningBook? book = null) => kept.RunAsync(request, book ?? TuningBook.Empty, () => Task.FromResult(new SearchResults { Text = $"{++asked}", Hits = [], Total = 0 }));

        await FindAsync(request);
        await FindAsync(request with { });
        Assert.Equal(1, asked);

        await FindAsync(request with { Brands = ["a", "b"] });
        await FindAsync(request with { Brands = ["a"], Categories = ["b"] });
        Assert.Equal(3, asked);

        await FindAsync(request with { Explain = true });
        await FindAsync(request with { Explain = true });
        Assert.Equal(5, asked);

        await FindAsync(request, TuningBook.Empty with { Redirects = [new QueryRedirect("en", "thing", "/pages/delivery")] });
        Assert.Equal(6, asked);

        await index.WriteAsync([Document("b")], [], Cancellation);
        await index.RefreshAsync(Cancellation);
        await FindAsync(request);
        await FindAsync(request);
        Assert.Equal(7, asked);
    }

    private EmbeddedIndex Open()
    {
        var index = new EmbeddedIndex(_folder);
        _open.Add(index);
        return index;
    }

    private static IndexDocument Document(string id) => new()
    {
        Id = id,
        Mark = "m",
        Words = new Dictionary<string, IReadOnlyList<string>> { ["name"] = ["thing"] },
        Keywords = new Dictionary<string, IReadOnlyList<string>>(),
        Numbers = new Dictionary<string, double>(),
    };
}
