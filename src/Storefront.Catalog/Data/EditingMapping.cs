using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Data;

internal sealed class ProductChangeMapping : IEntityTypeConfiguration<ProductChange>
{
    public void Configure(EntityTypeBuilder<ProductChange> change)
    {
        // No foreign key: the trail outlives the product.
        change.ToTable("catalog_changes");
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.Field).HasMaxLength(150);
        change.Property(c => c.Subject).HasMaxLength(150);
        change.Property(c => c.Who).HasMaxLength(ProductChange.WhoMaxLength);
        change.HasIndex(c => new { c.ProductId, c.Version });
        change.HasIndex(c => c.Batch);
    }
}

internal sealed class OldAddressMapping : IEntityTypeConfiguration<OldAddress>
{
    public void Configure(EntityTypeBuilder<OldAddress> address)
    {
        address.ToTable("catalog_old_addresses");
        address.HasKey(a => a.Slug);
        address.Property(a => a.Slug).HasMaxLength(Product.SlugMaxLength);
        address.HasOne<Product>().WithMany().HasForeignKey(a => a.ProductId);
    }
}
