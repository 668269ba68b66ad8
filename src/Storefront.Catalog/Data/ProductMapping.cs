using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Data;

internal sealed class ProductMapping : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> product)
    {
        product.ToTable("catalog_products");
        product.Property(p => p.Id).ValueGeneratedNever();
        product.Property(p => p.Version).IsConcurrencyToken();
        product.Property(p => p.Slug).HasMaxLength(Product.SlugMaxLength);
        product.Property(p => p.Model).HasMaxLength(Product.ModelMaxLength);
        product.Property(p => p.TaxClass).HasMaxLength(20);
        product.Property(p => p.Source).HasMaxLength(20);
        product.Property(p => p.ExternalId).HasMaxLength(80);
        product.Property(p => p.SourceHash).HasMaxLength(64);
        product.Property(p => p.Drawing).HasMaxLength(60);
        product.Property(p => p.PictureSource).HasMaxLength(500);
        product.Property(p => p.Views).AsJson();
        product.Property(p => p.Photos).AsJson();
        product.ComplexProperty(p => p.Life, life =>
        {
            life.Property(l => l.SoldSince).HasColumnName("SoldSince").HasMaxLength(10);
            life.Property(l => l.LastSale).HasColumnName("LastSale").HasMaxLength(10);
            life.Property(l => l.PartsUntil).HasColumnName("PartsUntil").HasMaxLength(10);
            life.Property(l => l.SoftwareUntil).HasColumnName("SoftwareUntil").HasMaxLength(10);
        });

        product.HasIndex(p => p.Slug).IsUnique();
        product.HasIndex(p => new { p.Source, p.ExternalId }).IsUnique();
        product.HasIndex(p => p.CategoryId);
        product.HasOne<Brand>().WithMany().HasForeignKey(p => p.BrandId).OnDelete(DeleteBehavior.Restrict);
        product.HasOne<Category>().WithMany().HasForeignKey(p => p.CategoryId).OnDelete(DeleteBehavior.Restrict);
        product.HasMany(p => p.Texts).WithOne().HasForeignKey(t => t.ProductId);
        product.HasMany(p => p.Variants).WithOne().HasForeignKey(v => v.ProductId);
        product.HasMany(p => p.Attributes).WithOne().HasForeignKey(a => a.ProductId);
        product.HasMany(p => p.Links).WithOne().HasForeignKey(l => l.ProductId);
        product.HasMany(p => p.Parts).WithOne().HasForeignKey(part => part.ProductId);
        product.HasMany(p => p.Listings).WithOne().HasForeignKey(l => l.ProductId);
    }
}

internal sealed class ProductTextMapping : IEntityTypeConfiguration<ProductText>
{
    public void Configure(EntityTypeBuilder<ProductText> text)
    {
        text.ToTable("catalog_product_texts");
        text.HasKey(t => new { t.ProductId, t.Language });
        text.Property(t => t.Name).HasMaxLength(ProductWords.NameMaxLength);
        text.Property(t => t.Line).HasMaxLength(ProductWords.LineMaxLength);
        text.Property(t => t.Summary).HasMaxLength(ProductWords.SummaryMaxLength);
        text.Ignore(t => t.Words);
        text.Property(t => t.Performance).AsJson();
        text.Property(t => t.Quality).AsJson();
        text.Property(t => t.UseAndCare).AsJson();
        text.Property(t => t.Questions).AsJson();
    }
}

internal sealed class CompanionMapping : IEntityTypeConfiguration<Companion>
{
    public void Configure(EntityTypeBuilder<Companion> companion)
    {
        companion.ToTable("catalog_companions");
        companion.HasKey(c => new { c.ProductId, c.TargetId });
        companion.HasOne<Product>().WithMany().HasForeignKey(c => c.ProductId);
        companion.HasOne<Product>().WithMany().HasForeignKey(c => c.TargetId);
    }
}

internal sealed class ProductLinkMapping : IEntityTypeConfiguration<ProductLink>
{
    public void Configure(EntityTypeBuilder<ProductLink> link)
    {
        link.ToTable("catalog_links");
        link.HasKey(l => new { l.ProductId, l.Kind, l.TargetId });
        link.HasOne<Product>().WithMany().HasForeignKey(l => l.TargetId);
    }
}

internal sealed class NumberedPartMapping : IEntityTypeConfiguration<NumberedPart>
{
    public void Configure(EntityTypeBuilder<NumberedPart> part)
    {
        part.ToTable("catalog_parts");
        part.HasKey(p => new { p.ProductId, p.Number });
        part.Property(p => p.Number).HasMaxLength(NumberedPart.NumberMaxLength);
        part.Property(p => p.DrawingKey).HasMaxLength(60);
        part.Property(p => p.NameEn).HasMaxLength(150);
        part.Property(p => p.NameZh).HasMaxLength(150);
        part.Property(p => p.NotSoldEn).HasMaxLength(500);
        part.Property(p => p.NotSoldZh).HasMaxLength(500);
        part.Property(p => p.Tools).AsJson();
        part.HasOne<Product>().WithMany().HasForeignKey(p => p.TargetId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class AttributeValueMapping : IEntityTypeConfiguration<AttributeValue>
{
    public void Configure(EntityTypeBuilder<AttributeValue> value)
    {
        value.ToTable("catalog_attribute_values");
        value.HasKey(v => new { v.ProductId, v.AttributeId, v.Market, v.Position });
        value.Property(v => v.Market).HasMaxLength(5);
        value.Property(v => v.TextEn).HasMaxLength(AttributeValue.TextMaxLength);
        value.Property(v => v.TextZh).HasMaxLength(AttributeValue.TextMaxLength);
        value.Property(v => v.Facet).HasMaxLength(AttributeValue.FacetMaxLength);
        value.HasOne<AttributeDefinition>().WithMany().HasForeignKey(v => v.AttributeId).OnDelete(DeleteBehavior.Restrict);
    }
}
