using Microsoft.EntityFrameworkCore;
using Storefront.Benchmarks.Kills;
using Storefront.Catalog.Data;
using Storefront.Catalog.Importing;
using Storefront.IntegrationTests.Importing.Converting;
using Storefront.Kernel;

namespace Storefront.IntegrationTests.Importing;

/// <summary>Catalogues that other shops ship with come in whole through our CSV, come in again without a change, and go without a trace.</summary>
public sealed class ImportingOtherShops : IDisposable
{
    private readonly Sheets _sheets = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _sheets.Dispose();

    [Theory]
    [InlineData("litemall", 239, 244)]
    [InlineData("vendure", 54, 88)]
    [InlineData("eshop", 101, 101)]
    [InlineData("phones", 14, 14)]
    public async Task Each_comes_in_whole_and_goes_without_a_trace(string name, int goods, int variants)
    {
        var file = Convert(name);
        await using var shop = await Shop.OpenAsync();
        var before = await Sheets.GoodsAsync(shop);

        Assert.Equal($"read={goods} created={goods} updated=0 unchanged=0 rejected=0", await Sheets.RunAsync(shop, file));
        Assert.Equal(variants, await shop.WithAsync<CatalogDb, int>(db => db.Variants.CountAsync(variant => db.Products.Any(product => product.Id == variant.ProductId && product.Source == "csv"), Stop)));
        Assert.Equal($"read={goods} created=0 updated=0 unchanged={goods} rejected=0", await Sheets.RunAsync(shop, file));
        var visitor = shop.Visit();
        foreach (var slug in await shop.WithAsync<CatalogDb, List<string>>(db => db.Products.Where(product => product.Source == "csv").OrderBy(product => product.Id).Select(product => product.Slug).Take(3).ToListAsync(Stop)))
        {
            Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.GetAsync($"/zh-cn/p/{slug}")).StatusCode);
        }

        foreach (var import in await shop.WithAsync<CatalogDb, List<Guid>>(db => db.Imports.OrderByDescending(import => import.Id).Select(import => import.Id).ToListAsync(Stop)))
        {
            Assert.True((await shop.WithAsync<UndoImport, Result<GoodsImport>>(undo => undo.RunAsync(import, new Progress<string>(), Stop))).Succeeded);
        }

        Assert.Empty(DatabasePicture.Differences(before, await Sheets.GoodsAsync(shop)));
    }

    [Fact]
    public async Task A_crash_in_the_middle_is_resumed_to_the_same_end()
    {
        var file = Convert("litemall");
        await using var undisturbed = await Shop.OpenAsync();
        await Sheets.RunAsync(undisturbed, file);
        await using var shop = await Shop.OpenAsync();
        using var kill = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.WithAsync<ImportGoods>(import => import.RunAsync(Sheets.Order(file), new KillAtFirst(kill), kill.Token)));
        await shop.WithAsync<CatalogDb>(db => db.Imports.ExecuteUpdateAsync(set => set.SetProperty(import => import.TouchedAt, DateTimeOffset.UnixEpoch), Stop));
        Assert.InRange(await shop.WithAsync<CatalogDb, int>(db => db.Products.CountAsync(product => product.Source == "csv", Stop)), 1, 238);
        var resumed = await shop.WithAsync<ImportGoods, Result<GoodsImport>>(import => import.ResumeAsync(new Progress<string>(), Stop));

        Assert.Equal("read=239 created=239 updated=0 unchanged=0 rejected=0", Sheets.Summary(resumed.Value!));
        Assert.Empty(DatabasePicture.Differences(await Sheets.GoodsAsync(undisturbed), await Sheets.GoodsAsync(shop)));
    }

    private string Convert(string name) => name switch
    {
        "litemall" => Litemall.Convert(_sheets.Folder),
        "vendure" => Vendure.Convert(_sheets.Folder),
        "eshop" => Eshop.Convert(_sheets.Folder),
        _ => Phones.Convert(_sheets.Folder),
    };

    private sealed class KillAtFirst(CancellationTokenSource kill) : IProgress<string>
    {
        public void Report(string value)
        {
            if (value.StartsWith("written", StringComparison.Ordinal))
            {
                kill.Cancel();
            }
        }
    }
}
