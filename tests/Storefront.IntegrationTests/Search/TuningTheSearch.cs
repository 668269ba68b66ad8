using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Storefront.Kernel;
using Storefront.Search.Data;
using Storefront.Search.Tuning;

namespace Storefront.IntegrationTests.Search;

public sealed class TuningTheSearch(OneShop one) : IClassFixture<OneShop>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Shop Shop => one.Shop;

    [Fact]
    public async Task A_synonym_holds_for_the_next_search_and_can_be_ended_and_taken_back()
    {
        var before = (await BookAsync()).Synonyms.Count;
        var kept = await KeepAsync("en", "hoover one", true, "vacuum cleaner", "robot vacuum");
        Assert.True(kept.Succeeded, kept.Refusal?.Reason.En);
        Assert.Contains((await BookAsync()).Synonyms, synonym => synonym is { From: "hoover one", IsTwoWay: true, To.Count: 2 });

        await Shop.WithAsync<EndEntry>(end => end.RunAsync<SynonymEntry>(kept.Value.Id, "Ines", Stop));
        Assert.Equal(before, (await BookAsync()).Synonyms.Count);

        var back = await Shop.WithAsync<UndoEntry, Result<SynonymEntry>?>(undo => undo.RunAsync<SynonymEntry>(kept.Value.Id, "Yan", Stop));
        Assert.Equal(("Yan", false), (back!.Value!.By, back.Value.IsEnded));
        Assert.Contains((await BookAsync()).Synonyms, synonym => synonym.From == "hoover one");
    }

    [Fact]
    public async Task A_change_is_taken_back_word_for_word_and_a_new_one_ends()
    {
        var kept = (await KeepAsync("zh-CN", "热水壶", false, "电水壶")).Value!;
        await Shop.WithAsync<KeepSynonym>(keep => keep.RunAsync(kept.Id, new Synonym("zh-CN", "热水壶", ["电水壶", "保温壶"], true), "Ines", Stop));
        Assert.Contains((await BookAsync()).Synonyms, synonym => synonym is { From: "热水壶", IsTwoWay: true });

        await UndoAsync(kept.Id);
        var synonym = (await BookAsync()).Synonyms.Single(synonym => synonym.From == "热水壶");
        Assert.False(synonym.IsTwoWay);
        Assert.Equal(["电水壶"], synonym.To);

        var other = (await KeepAsync("zh-CN", "热水瓶", false, "保温壶")).Value!;
        await UndoAsync(other.Id);
        Assert.DoesNotContain((await BookAsync()).Synonyms, synonym => synonym.From == "热水瓶");
    }

    [Theory]
    [InlineData("", "kettle", "From")]
    [InlineData("  ", "kettle", "From")]
    [InlineData("boiler", "", "To")]
    [InlineData("boiler", "Boiler", "To")]
    [InlineData("ｂｏｉｌｅｒ", "BOILER", "To")]
    [InlineData("boiler", "the", "To")]
    [InlineData("boiler", "a", "To")]
    [InlineData("boiler", "…", "To")]
    [InlineData("the", "kettle", "From")]
    [InlineData("boiler", "k", "To")]
    [InlineData("boiler", "的", "To")]
    public async Task What_makes_no_synonym_is_refused_beside_its_field(string from, string to, string field) =>
        Assert.Equal(field, (await KeepAsync("en", from, false, to)).Refusal?.Field);

    [Fact]
    public async Task Too_long_too_many_and_twice_the_same_are_refused()
    {
        Assert.Equal("From", (await KeepAsync("en", new string('x', 101), false, "kettle")).Refusal?.Field);
        Assert.Equal("To", (await KeepAsync("en", "boiler", false, [.. Enumerable.Range(0, 11).Select(number => $"word {number}")])).Refusal?.Field);
        Assert.Equal("To", (await KeepAsync("en", "boiler", false, "kettle", "Kettle")).Refusal?.Field);
        Assert.True((await KeepAsync("en", "jug", false, "kettle")).Succeeded);
        Assert.Equal("From", (await KeepAsync("en", "JUG", false, "carafe")).Refusal?.Field);
        Assert.True((await KeepAsync("zh-CN", "jug", false, "水壶")).Succeeded);
    }

    [Fact]
    public async Task A_circle_is_refused_and_named()
    {
        Assert.True((await KeepAsync("en", "aaa one", false, "bbb two")).Succeeded);
        Assert.True((await KeepAsync("en", "bbb two", false, "ccc three")).Succeeded);

        var refused = await KeepAsync("en", "ccc three", false, "aaa one");

        Assert.Contains("ccc three → aaa one → bbb two → ccc three", refused.Refusal!.Reason.En, StringComparison.Ordinal);
        Assert.True((await KeepAsync("zh-CN", "ccc three", false, "aaa one")).Succeeded);
    }

    [Fact]
    public async Task Of_two_who_write_the_same_at_once_one_is_told()
    {
        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => KeepAsync("en", "raced word", false, "kettle")));

        Assert.Single(both, result => result.Succeeded);
        Assert.All(both.Where(result => !result.Succeeded), result => Assert.Equal("From", result.Refusal!.Field));
    }

    [Fact]
    public async Task A_place_is_given_once_within_its_days()
    {
        var now = TimeProvider.System.GetUtcNow();
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Assert.True((await PlaceAsync(new PlaceRule("gift", null, one, PlaceKind.Pin, 1, null, now.AddDays(3)))).Succeeded);

        Assert.Equal("Place", (await PlaceAsync(new PlaceRule("Gift", null, two, PlaceKind.Pin, 1, now.AddDays(2), null))).Refusal?.Field);
        Assert.Equal("ProductId", (await PlaceAsync(new PlaceRule("gift", null, one, PlaceKind.Bury, 0, null, null))).Refusal?.Field);
        Assert.True((await PlaceAsync(new PlaceRule("gift", null, two, PlaceKind.Pin, 1, now.AddDays(3), null))).Succeeded);
        Assert.True((await PlaceAsync(new PlaceRule(null, "kettles", two, PlaceKind.Pin, 1, null, null))).Succeeded);
        Assert.Contains((await BookAsync()).Rules, rule => rule.Category == "kettles" && rule.HoldsAt(now));
        Assert.DoesNotContain((await BookAsync()).Rules, rule => rule.ProductId == two && rule.Query is not null && rule.HoldsAt(now));
    }

    [Fact]
    public async Task A_rule_that_makes_no_sense_is_refused_beside_its_field()
    {
        var now = TimeProvider.System.GetUtcNow();
        var product = Guid.CreateVersion7();
        Assert.Equal("Query", (await PlaceAsync(new PlaceRule(null, null, product, PlaceKind.Boost, 0, null, null))).Refusal?.Field);
        Assert.Equal("Category", (await PlaceAsync(new PlaceRule("x", "kettles", product, PlaceKind.Boost, 0, null, null))).Refusal?.Field);
        Assert.Equal("Place", (await PlaceAsync(new PlaceRule("x", null, product, PlaceKind.Pin, 25, null, null))).Refusal?.Field);
        Assert.Equal("Until", (await PlaceAsync(new PlaceRule("x", null, product, PlaceKind.Boost, 0, null, now.AddDays(-1)))).Refusal?.Field);
        Assert.Equal("Until", (await PlaceAsync(new PlaceRule("x", null, product, PlaceKind.Boost, 0, now.AddDays(5), now.AddDays(4)))).Refusal?.Field);
    }

    [Fact]
    public async Task A_redirect_leads_one_query_to_one_page()
    {
        Assert.True((await LeadAsync("Returns please", "pages/returns")).Succeeded);
        Assert.Equal("Query", (await LeadAsync("returns  PLEASE", "pages/delivery")).Refusal?.Field);
        Assert.Equal("Path", (await LeadAsync("loop", "search?q=loop")).Refusal?.Field);
        Assert.Contains((await BookAsync()).Redirects, redirect => redirect is { Query: "Returns please", Path: "pages/returns" });
    }

    [Fact]
    public async Task Another_node_learns_of_it_and_a_database_that_is_away_costs_no_search()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var shop = await Shop.OpenAsync(clock);
        var tuning = shop.Services.GetRequiredService<FindTuning>();
        Assert.Empty((await tuning.RunAsync(Stop)).Synonyms);
        await shop.WithAsync<SearchDb>(async db =>
        {
            db.Add(SynonymEntry.Of(new Synonym("en", "by another node", ["kettle"], false), "Ines", TimeProvider.System.GetUtcNow()));
            await db.SaveChangesAsync(Stop);
        });

        Assert.Empty((await tuning.RunAsync(Stop)).Synonyms);
        clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Single((await tuning.RunAsync(Stop)).Synonyms);
        await shop.WithAsync<SearchDb>(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE search_synonyms RENAME TO search_synonyms_away", Stop));
        tuning.Forget();
        Assert.Single((await tuning.RunAsync(Stop)).Synonyms);
    }

    private ValueTask<TuningBook> BookAsync() => Shop.Services.GetRequiredService<FindTuning>().RunAsync(Stop);

    private async Task<Result<SynonymEntry>> KeepAsync(string language, string from, bool isTwoWay, params string[] to) =>
        (await Shop.WithAsync<KeepSynonym, Result<SynonymEntry>?>(keep => keep.RunAsync(null, new Synonym(language, from, to, isTwoWay), "Ines", Stop)))!;

    private async Task<Result<PlaceEntry>> PlaceAsync(PlaceRule rule) => (await Shop.WithAsync<KeepRule, Result<PlaceEntry>?>(keep => keep.RunAsync(null, rule, "Ines", Stop)))!;

    private async Task<Result<RedirectEntry>> LeadAsync(string query, string path) =>
        (await Shop.WithAsync<KeepRedirect, Result<RedirectEntry>?>(keep => keep.RunAsync(null, new QueryRedirect("en", query, path), "Ines", Stop)))!;

    private Task UndoAsync(Guid id) => Shop.WithAsync<UndoEntry>(undo => undo.RunAsync<SynonymEntry>(id, "Yan", Stop));
}
