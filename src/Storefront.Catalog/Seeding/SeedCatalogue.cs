using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Seeding;

/// <summary>
/// Puts the goods that the shop comes with, and their parts, into the catalogue. A product is written only when its own source changed, so what staff edited
/// since then stays; and while no file changed, a start costs one hash.
/// </summary>
internal sealed class SeedCatalogue(CatalogDb db, IEnumerable<IStockLevels> stock, TimeProvider clock) : ISeed
{
    public const string Source = "content";

    private const string Mark = "products";

    public int Order => 20;

    public async Task SeedAsync(CancellationToken cancellation)
    {
        var folder = Path.Combine(Folders.Content, "products");
        var hash = ContentGoods.HashOf(folder);
        if (await db.SeedMarks.AnyAsync(mark => mark.Name == Mark && mark.Hash == hash, cancellation))
        {
            return;
        }

        var content = ContentGoods.Read(folder);
        await db.WriteAsync(() => WriteGoodsAsync(content, cancellation), cancellation);
        db.ChangeTracker.Clear();
        await BookStockAsync(content, cancellation);

        // Last, so that a start which broke off before begins again.
        db.ChangeTracker.Clear();
        if (await db.SeedMarks.SingleOrDefaultAsync(mark => mark.Name == Mark, cancellation) is { } mark)
        {
            mark.Hash = hash;
        }
        else
        {
            db.Add(new SeedMark { Name = Mark, Hash = hash });
        }

        await db.SaveChangesAsync(cancellation);
    }

    private async Task WriteGoodsAsync(ContentGoods content, CancellationToken cancellation)
    {
        var shelves = new SeedShelves(db, content);
        await shelves.RunAsync(cancellation);

        // Attributes get their keys from the database.
        await db.SaveChangesAsync(cancellation);
        var parts = SoldPart.AllOf(content);
        var seeded = await StandingAsync(cancellation);
        var ids = content.Goods.Select(good => good.Model).Concat(parts.Select(part => part.Row.Number)).ToDictionary(
            id => id, id => seeded.TryGetValue(id, out var standing) ? standing.Id : Guid.CreateVersion7());
        var stocked = content.Stock.OpeningStock.Where(row => row.OnHand > 0).Select(row => row.Sku).ToHashSet();
        var describe = new DescribeGoods(content, shelves, new Targets(content, ids), stocked, clock.GetUtcNow());

        var changed = content.Goods.Where(good => seeded.GetValueOrDefault(good.Model)?.SourceHash != good.Hash).Select(good => good.Model)
            .Concat(parts.Where(part => seeded.GetValueOrDefault(part.Row.Number)?.SourceHash != part.Hash).Select(part => part.Row.Number)).ToHashSet();
        var loaded = await LoadAsync(changed, cancellation);

        foreach (var good in content.Goods.Where(good => changed.Contains(good.Model)))
        {
            describe.Good(Find(good.Model, good.Slug, ProductKind.Good), good);
        }

        foreach (var part in parts.Where(part => changed.Contains(part.Row.Number)))
        {
            describe.Part(Find(part.Row.Number, part.Slug, ProductKind.Part), part);
        }

        await db.SaveChangesAsync(cancellation);

        Product Find(string externalId, string slug, ProductKind kind)
        {
            if (!loaded.TryGetValue(externalId, out var product))
            {
                product = Product.Create(ids[externalId], slug, kind, Source, externalId, clock.GetUtcNow());
                db.Add(product);
            }

            return product;
        }
    }

    private Task<Dictionary<string, Standing>> StandingAsync(CancellationToken cancellation) => db.Products.Where(product => product.Source == Source)
        .Select(product => new Standing(product.Id, product.ExternalId, product.SourceHash)).ToDictionaryAsync(product => product.ExternalId, cancellation);

    private async Task<Dictionary<string, Product>> LoadAsync(HashSet<string> externalIds, CancellationToken cancellation) =>
        (await db.Products.Whole().Where(product => product.Source == Source).ToListAsync(cancellation))
            .Where(product => externalIds.Contains(product.ExternalId)).ToDictionary(product => product.ExternalId);

    private async Task BookStockAsync(ContentGoods content, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var variants = await db.Variants.AsNoTracking().ToDictionaryAsync(variant => variant.Sku, variant => variant.Id, cancellation);
        var balances = content.Stock.OpeningStock.Where(row => variants.ContainsKey(row.Sku)).Select(row => new OpeningBalance(
            variants[row.Sku], row.OnHand, "seed", row.Incoming is { } incoming ? WorkingDay(today.AddDays(incoming.InDays)) : null)).ToList();
        foreach (var levels in stock)
        {
            await levels.BookOpeningAsync(balances, cancellation);
        }
    }

    /// <summary>Nobody takes a delivery in at a weekend.</summary>
    private static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private sealed record Standing(Guid Id, string ExternalId, string SourceHash);
}
