using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Seeding;
using Storefront.Catalog.Shelves;

namespace Storefront.Catalog.Data;

internal sealed class CategoryMapping : IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Category> category)
    {
        category.ToTable("catalog_categories");
        category.Property(c => c.Id).ValueGeneratedNever();
        category.Property(c => c.Version).IsConcurrencyToken();
        category.Property(c => c.Slug).HasMaxLength(Category.SlugMaxLength);
        category.Property(c => c.NameEn).HasMaxLength(Category.NameMaxLength);
        category.Property(c => c.NameZh).HasMaxLength(Category.NameMaxLength);
        category.Property(c => c.LineEn).HasMaxLength(Category.LineMaxLength);
        category.Property(c => c.LineZh).HasMaxLength(Category.LineMaxLength);
        category.Property(c => c.ImportPath).HasMaxLength(500);
        category.HasIndex(c => c.Slug).IsUnique();
        category.HasIndex(c => c.ImportPath).IsUnique();
        category.HasOne<Category>().WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BrandMapping : IEntityTypeConfiguration<Brand>
{
    public void Configure(EntityTypeBuilder<Brand> brand)
    {
        brand.ToTable("catalog_brands");
        brand.Property(b => b.Id).ValueGeneratedNever();
        brand.Property(b => b.Version).IsConcurrencyToken();
        brand.Property(b => b.Slug).HasMaxLength(Category.SlugMaxLength);
        brand.Property(b => b.NameEn).HasMaxLength(Brand.NameMaxLength);
        brand.Property(b => b.NameZh).HasMaxLength(Brand.NameMaxLength);
        brand.HasIndex(b => b.Slug).IsUnique();
    }
}

internal sealed class AttributeDefinitionMapping : IEntityTypeConfiguration<AttributeDefinition>
{
    public void Configure(EntityTypeBuilder<AttributeDefinition> attribute)
    {
        attribute.ToTable("catalog_attributes");
        attribute.Property(a => a.Version).IsConcurrencyToken();
        attribute.Property(a => a.Code).HasMaxLength(AttributeDefinition.CodeMaxLength);
        attribute.Property(a => a.Unit).HasMaxLength(AttributeDefinition.UnitMaxLength);
        attribute.Property(a => a.Better).HasConversion<string>().HasMaxLength(5);
        attribute.Property(a => a.LabelEn).HasMaxLength(AttributeDefinition.LabelMaxLength);
        attribute.Property(a => a.LabelZh).HasMaxLength(AttributeDefinition.LabelMaxLength);
        attribute.Property(a => a.GroupEn).HasMaxLength(AttributeDefinition.GroupMaxLength);
        attribute.Property(a => a.GroupZh).HasMaxLength(AttributeDefinition.GroupMaxLength);
        attribute.HasIndex(a => a.Code).IsUnique();
    }
}

internal sealed class ListingMapping : IEntityTypeConfiguration<Listing>
{
    public void Configure(EntityTypeBuilder<Listing> listing)
    {
        listing.ToTable("catalog_listings");
        listing.HasKey(l => new { l.ProductId, l.Currency });

        // A page of a category in shelf order or by price is read straight off one of these.
        listing.HasIndex(l => new { l.Currency, l.CategoryId, l.Position });
        listing.HasIndex(l => new { l.Currency, l.CategoryId, l.MinMinor });
    }
}

internal sealed class SeedMarkMapping : IEntityTypeConfiguration<SeedMark>
{
    public void Configure(EntityTypeBuilder<SeedMark> mark)
    {
        mark.ToTable("catalog_seed_marks");
        mark.HasKey(m => m.Name);
        mark.Property(m => m.Name).HasMaxLength(50);
        mark.Property(m => m.Hash).HasMaxLength(64);
    }
}
