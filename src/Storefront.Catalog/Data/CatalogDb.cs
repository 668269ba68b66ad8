using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Importing;
using Storefront.Catalog.Keeping;
using Storefront.Catalog.Prices;
using Storefront.Catalog.Products;
using Storefront.Catalog.Seeding;
using Storefront.Catalog.Shelves;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Data;

/// <summary>The catalogue's tables. A save also writes the price history that the saved variants gave rise to.</summary>
public sealed class CatalogDb(DbContextOptions<CatalogDb> options) : ModuleDbContext(options)
{
    public DbSet<Product> Products => Set<Product>();

    public DbSet<ProductText> Texts => Set<ProductText>();

    public DbSet<Variant> Variants => Set<Variant>();

    public DbSet<VariantGtin> Gtins => Set<VariantGtin>();

    public DbSet<VariantPrice> Prices => Set<VariantPrice>();

    public DbSet<PriceChange> PriceHistory => Set<PriceChange>();

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<Brand> Brands => Set<Brand>();

    public DbSet<AttributeDefinition> Attributes => Set<AttributeDefinition>();

    public DbSet<AttributeValue> AttributeValues => Set<AttributeValue>();

    public DbSet<ProductLink> Links => Set<ProductLink>();

    public DbSet<Companion> Companions => Set<Companion>();

    public DbSet<NumberedPart> Parts => Set<NumberedPart>();

    public DbSet<Listing> Listings => Set<Listing>();

    public DbSet<ProductChange> Changes => Set<ProductChange>();

    public DbSet<OldAddress> OldAddresses => Set<OldAddress>();

    public DbSet<ShelfEdit> ShelfEdits => Set<ShelfEdit>();

    public DbSet<OldShelf> OldShelves => Set<OldShelf>();

    internal DbSet<TreeTurn> TreeTurns => Set<TreeTurn>();

    public DbSet<GoodsImport> Imports => Set<GoodsImport>();

    public DbSet<ImportRow> ImportRows => Set<ImportRow>();

    public DbSet<ImportNote> ImportNotes => Set<ImportNote>();

    public DbSet<SeedMark> SeedMarks => Set<SeedMark>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        PriceHistory.AddRange(ChangeTracker.Entries<Variant>().SelectMany(variant => variant.Entity.TakeUnsavedChanges()).ToList());
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
}
