using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.IntegrationTests.Accounts;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Kernel.Outbox;
using Storefront.Search.Data;
using Storefront.Search.Feed;
using Storefront.Search.Index;
using Storefront.Search.Indexing;
using Storefront.Search.Querying;

namespace Storefront.IntegrationTests.Search;

/// <summary>The index follows the database by events alone, is built anew while people search it, and is compared every night.</summary>
public sealed class KeepingTheIndex
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_product_is_found_by_its_new_name_as_soon_as_it_is_renamed()
    {
        await using var shop = await Shop.OpenAsync();
        Assert.DoesNotContain("kettle-k17", await FindAsync(shop, "samovarette"));

        await ChangeAsync(shop, "kettle-k17", product => product.Write(Language.En, product.Texts.Single(text => text.Language == Language.En).Words with { Name = "Samovarette K17" }));

        await Eventually.HoldsAsync(async () => (await FindAsync(shop, "samovarette")).FirstOrDefault() == "kettle-k17", "The new name is not found.");

        // Its parts are found by it too, after the kettle itself.
        await Eventually.HoldsAsync(async () => (await FindAsync(shop, "samovarette")) is ["kettle-k17", ..] found && found.Contains("k17-03"), "Its parts are not found by the new name.");
    }

    [Fact]
    public async Task A_product_that_is_taken_out_of_the_shop_is_found_no_more_and_comes_back()
    {
        await using var shop = await Shop.OpenAsync();
        Assert.Equal("kettle-k17", (await FindAsync(shop, "kettle k17"))[0]);

        await ChangeAsync(shop, "kettle-k17", product => product.Withhold());
        await Eventually.HoldsAsync(async () => !(await FindAsync(shop, "kettle k17")).Contains("kettle-k17"), "It is still found.");

        await ChangeAsync(shop, "kettle-k17", product => product.Publish());
        await Eventually.HoldsAsync(async () => (await FindAsync(shop, "kettle k17")).Contains("kettle-k17"), "It did not come back.");
    }

    [Fact]
    public async Task What_sells_out_is_no_answer_for_somebody_who_wants_it_now()
    {
        await using var shop = await Shop.OpenAsync();
        var variants = await shop.WithAsync<CatalogDb, List<Guid>>(db => db.Variants.Where(variant => db.Products.Any(product => product.Id == variant.ProductId && product.Slug == "kettle-k17")).Select(variant => variant.Id).ToListAsync(Stop));

        await shop.WithAsync<Storefront.Ordering.Data.OrderingDb>(db => db.Stock.Where(item => variants.Contains(item.VariantId)).ExecuteUpdateAsync(set => set.SetProperty(item => item.OnHand, item => item.Reserved), Stop));
        await shop.WithAsync<CatalogDb>(async db =>
        {
            var product = await db.Products.AsTracking().Include(product => product.Variants).ThenInclude(variant => variant.Prices).Include(product => product.Listings).AsSplitQuery().SingleAsync(product => product.Slug == "kettle-k17", Stop);
            foreach (var variant in variants)
            {
                product.NoteAvailability(variant, false, TimeProvider.System.GetUtcNow());
            }

            await db.SaveChangesAsync(Stop);
        });
        shop.Services.GetRequiredService<OutboxSignal>().Ring();

        await Eventually.HoldsAsync(async () => !(await FindAsync(shop, "kettle k17", onlyAvailable: true)).Contains("kettle-k17"), "What is sold out is offered as available.");
        Assert.Contains("kettle-k17", await FindAsync(shop, "kettle k17"));
    }

    [Fact]
    public async Task Shoppers_find_what_they_found_while_the_index_is_built_anew()
    {
        await using var shop = await Shop.OpenAsync();
        _ = shop.Services;
        var request = RebuildRequest.Ask(TimeProvider.System.GetUtcNow());
        await shop.WithAsync<SearchDb>(db =>
        {
            db.Add(request);
            return db.SaveChangesAsync(Stop);
        });
        shop.Services.GetRequiredService<FeedBell>().Ring();

        RebuildRequest? ended = null;
        await Eventually.HoldsAsync(
            async () =>
            {
                Assert.Equal("kettle-k17", (await FindAsync(shop, "kettle k17"))[0]);
                ended = await shop.WithAsync<SearchDb, RebuildRequest?>(db => db.Rebuilds.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Id && one.EndedAt != null, Stop));
                return ended is not null;
            },
            "The rebuild does not end.");

        Assert.True(ended!.Succeeded, ended.Note);
        Assert.True(ended.Written > 80, $"{ended.Written} documents");
        Assert.Equal("kettle-k17", (await FindAsync(shop, "kettle k17"))[0]);
        await ChangeAsync(shop, "kettle-k17", product => product.Withhold());
        await Eventually.HoldsAsync(async () => !(await FindAsync(shop, "kettle k17")).Contains("kettle-k17"), "The new index does not follow.");
    }

    [Fact]
    public async Task The_nightly_check_finds_what_differs_and_mends_it()
    {
        await using var shop = await Shop.OpenAsync();
        var lost = await shop.WithAsync<CatalogDb, Guid>(db => db.Products.Where(product => product.Slug == "kettle-k17").Select(product => product.Id).SingleAsync(Stop));
        var changed = await shop.WithAsync<CatalogDb, Guid>(db => db.Products.Where(product => product.Slug == "gooseneck-kettle-g09").Select(product => product.Id).SingleAsync(Stop));
        var (documents, _) = await shop.WithAsync<GatherDocuments, (IReadOnlyList<IndexDocument>, IReadOnlyList<string>)>(gather => gather.RunAsync([DocumentId.Of(changed)], Stop));
        var index = shop.Services.GetRequiredService<ISearchIndex>();
        await index.WriteAsync(
            [documents[0] with { Mark = "stale", Words = new Dictionary<string, IReadOnlyList<string>>() }, documents[0] with { Id = DocumentId.Of(Guid.NewGuid()) }],
            [DocumentId.Of(lost)], Stop);
        await index.RefreshAsync(Stop);

        Assert.EndsWith("compared: 1 missing, 1 different, 1 too many; all read again", await CheckAsync(shop), StringComparison.Ordinal);

        await Eventually.HoldsAsync(async () => (await CheckAsync(shop)).EndsWith("all as in the database", StringComparison.Ordinal), () => CheckAsync(shop));

        // What is on its way counts as the same: it may be found a moment later.
        await Eventually.HoldsAsync(async () => (await FindAsync(shop, "kettle k17")).Contains("kettle-k17"), "What was missing is not found again.");
    }

    [Fact]
    public async Task A_node_compares_its_own_index_when_another_has_compared_its()
    {
        await using var shop = await Shop.OpenAsync();
        var lost = await shop.WithAsync<CatalogDb, Guid>(db => db.Products.Where(product => product.Slug == "kettle-k17").Select(product => product.Id).SingleAsync(Stop));
        await CheckAsync(shop);
        var index = shop.Services.GetRequiredService<ISearchIndex>();
        await index.WriteAsync([], [DocumentId.Of(lost)], Stop);
        await index.RefreshAsync(Stop);
        var follow = shop.Services.GetRequiredService<FollowDriftCheck>();
        Assert.Null(await follow.RunIfDueAsync(Stop));

        // Another node's job is done an hour later.
        await shop.WithAsync<OutboxDb>(async db =>
        {
            var job = await db.Jobs.AsTracking().SingleOrDefaultAsync(job => job.Name == "search.check-drift", Stop) ?? db.Add(new JobState { Name = "search.check-drift" }).Entity;
            job.Succeed(null, TimeProvider.System.GetUtcNow().AddHours(1), TimeSpan.FromHours(24));
            await db.SaveChangesAsync(Stop);
        });

        Assert.EndsWith("compared: 1 missing, 0 different, 0 too many; all read again", (await follow.RunIfDueAsync(Stop))!.En, StringComparison.Ordinal);
        await Eventually.HoldsAsync(async () => (await FindAsync(shop, "kettle k17")).Contains("kettle-k17"), "What was missing was not read again.");
        var owner = shop.Visit();
        await owner.SignInAsync("owner@staybolt.example", page: "/office/sign-in");
        Assert.Contains("The index of this node", (await owner.OpenAsync("/office/system")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shops_own_pages_are_found_in_their_language()
    {
        await using var shop = await Shop.OpenAsync();

        var english = await SearchAsync(shop, "en", "delivery", SearchScope.Pages);
        var chinese = await SearchAsync(shop, "zh-cn", "退货", SearchScope.Pages);

        Assert.Equal("pages/delivery", english.Hits[0].Path);
        Assert.Contains(chinese.Hits, hit => hit.Path == "pages/returns");
        Assert.All(chinese.Hits, hit => Assert.Null(hit.Language));
    }

    [Fact]
    public async Task Staff_see_the_index_and_can_build_it_anew()
    {
        await using var shop = await Shop.OpenAsync();
        var owner = shop.Visit();
        await owner.SignInAsync("owner@staybolt.example", page: "/office/sign-in");

        var page = await owner.OpenAsync("/office/system");
        Assert.Contains("In step", page.QuerySelector("#search")!.ParentElement!.NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lucene", page.Body!.TextContent, StringComparison.Ordinal);

        await owner.SubmitAsync(page, "form[action='/office/system/index/rebuild']");

        await Eventually.HoldsAsync(async () => (await owner.OpenAsync("/office/system")).Body!.TextContent.Contains("Built anew", StringComparison.Ordinal), "It was not built anew.");
    }

    private static async Task<string> CheckAsync(Shop shop) =>
        (await shop.WithAsync<IEnumerable<IJob>, Text?>(jobs => jobs.Single(job => job.Name == "search.check-drift").RunAsync(Stop)))!.En;

    private static async Task ChangeAsync(Shop shop, string slug, Action<Product> change)
    {
        await shop.WithAsync<CatalogDb>(async db =>
        {
            var product = await db.Products.AsTracking().Include(product => product.Texts).Include(product => product.Variants).ThenInclude(variant => variant.Prices)
                .Include(product => product.Listings).AsSplitQuery().SingleAsync(product => product.Slug == slug, Stop);
            change(product);
            product.Settle(TimeProvider.System.GetUtcNow());
            await db.SaveChangesAsync(Stop);
        });
        shop.Services.GetRequiredService<OutboxSignal>().Ring();
    }

    private static async Task<List<string>> FindAsync(Shop shop, string text, bool onlyAvailable = false) =>
        [.. (await SearchAsync(shop, "en", text, SearchScope.Products, onlyAvailable)).Hits.Select(hit => hit.Path["p/".Length..])];

    private static Task<SearchResults> SearchAsync(Shop shop, string market, string text, SearchScope scope, bool onlyAvailable = false) =>
        shop.WithAsync<FindResults, SearchResults>(find => find.RunAsync(
            new SearchRequest { Text = text, Market = shop.Services.GetRequiredService<MarketList>().Find(market)!, Scope = scope, OnlyAvailable = onlyAvailable }, Stop));
}
