using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Catalog.Importing;

namespace Storefront.Catalog.Data;

internal sealed class GoodsImportMapping : IEntityTypeConfiguration<GoodsImport>
{
    public void Configure(EntityTypeBuilder<GoodsImport> import)
    {
        import.ToTable("catalog_imports");
        import.Property(i => i.Id).ValueGeneratedNever();
        import.Property(i => i.Format).HasMaxLength(20);
        import.Property(i => i.FileName).HasMaxLength(300);
        import.Property(i => i.TaxClass).HasMaxLength(20);
        import.Ignore(i => i.Cause).Ignore(i => i.IsUnfinished);
    }
}

internal sealed class ImportRowMapping : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> row)
    {
        row.ToTable("catalog_import_rows");
        row.HasKey(r => new { r.ImportId, r.Line });
        row.Property(r => r.ExternalId).HasMaxLength(80);
        row.Property(r => r.Reason).HasMaxLength(ImportRow.ReasonMaxLength);
        row.HasIndex(r => new { r.ImportId, r.ExternalId });
        row.HasIndex(r => new { r.ImportId, r.Outcome, r.Line });
        row.HasOne<GoodsImport>().WithMany().HasForeignKey(r => r.ImportId);
    }
}
