using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Catalog.Prices;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Data;

internal sealed class VariantMapping : IEntityTypeConfiguration<Variant>
{
    public void Configure(EntityTypeBuilder<Variant> variant)
    {
        variant.ToTable("catalog_variants");
        variant.Property(v => v.Id).ValueGeneratedNever();
        variant.Property(v => v.Sku).HasMaxLength(Variant.SkuMaxLength);
        variant.Property(v => v.PartNumber).HasMaxLength(250);
        variant.Property(v => v.Finish).HasMaxLength(30);
        variant.Property(v => v.Picture).HasMaxLength(200);
        variant.Property(v => v.Options).AsJson();
        variant.HasIndex(v => v.Sku).IsUnique();
        variant.HasMany(v => v.Prices).WithOne().HasForeignKey(p => p.VariantId);
        variant.HasMany(v => v.Gtins).WithOne().HasForeignKey(g => g.VariantId);
    }
}

internal sealed class VariantGtinMapping : IEntityTypeConfiguration<VariantGtin>
{
    public void Configure(EntityTypeBuilder<VariantGtin> gtin)
    {
        gtin.ToTable("catalog_gtins");
        gtin.HasKey(g => g.Gtin);
        gtin.Property(g => g.Gtin).HasMaxLength(14);
    }
}

internal sealed class VariantPriceMapping : IEntityTypeConfiguration<VariantPrice>
{
    public void Configure(EntityTypeBuilder<VariantPrice> price)
    {
        price.ToTable("catalog_prices", table => table.HasCheckConstraint("CK_catalog_prices_positive", "\"Minor\" > 0"));
        price.HasKey(p => new { p.VariantId, p.Currency });
    }
}

internal sealed class PriceChangeMapping : IEntityTypeConfiguration<PriceChange>
{
    public void Configure(EntityTypeBuilder<PriceChange> change)
    {
        // No foreign key: the history outlives the variant.
        change.ToTable("catalog_price_history");
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.Cause).HasMaxLength(100);
        change.HasIndex(c => new { c.VariantId, c.Currency, c.ChangedAt });
    }
}
