using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Keeping;

namespace Storefront.Catalog.Data;

internal sealed class ShelfEditMapping : IEntityTypeConfiguration<ShelfEdit>
{
    public void Configure(EntityTypeBuilder<ShelfEdit> edit)
    {
        // No foreign key: the trail outlives what it is about.
        edit.ToTable("catalog_shelf_edits");
        edit.Property(e => e.Id).ValueGeneratedNever();
        edit.Property(e => e.Subject).HasMaxLength(ShelfEdit.SubjectMaxLength);
        edit.Property(e => e.Name).HasMaxLength(Category.NameMaxLength);
        edit.Property(e => e.Fields).AsJson();
        edit.Property(e => e.Who).HasMaxLength(ProductChange.WhoMaxLength);
        edit.HasIndex(e => new { e.Kind, e.Subject, e.Version });

        // A removal comes back once.
        edit.HasIndex(e => e.Undoes).IsUnique();
    }
}

internal sealed class OldShelfMapping : IEntityTypeConfiguration<OldShelf>
{
    public void Configure(EntityTypeBuilder<OldShelf> old)
    {
        old.ToTable("catalog_old_shelves");
        old.HasKey(o => new { o.Kind, o.Slug });
        old.Property(o => o.Slug).HasMaxLength(500);
        old.HasOne<Category>().WithMany().HasForeignKey(o => o.CategoryId).OnDelete(DeleteBehavior.Cascade);
        old.HasOne<Brand>().WithMany().HasForeignKey(o => o.BrandId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TreeTurnMapping : IEntityTypeConfiguration<TreeTurn>
{
    public void Configure(EntityTypeBuilder<TreeTurn> turn)
    {
        turn.ToTable("catalog_tree_turn");
        turn.Property(t => t.Id).ValueGeneratedNever();
        turn.HasData(new TreeTurn());
    }
}
