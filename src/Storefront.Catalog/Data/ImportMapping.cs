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
        import.Property(i => i.FileName).HasMaxLength(GoodsImport.NameMaxLength);
        import.Property(i => i.TaxClass).HasMaxLength(20);
        import.Property(i => i.FailureEn).HasMaxLength(GoodsImport.FailureMaxLength);
        import.Property(i => i.FailureZh).HasMaxLength(GoodsImport.FailureMaxLength);
        import.Property(i => i.UnknownColumns).AsJson();
        import.Property(i => i.Expected).HasConversion(expected => expected.Write(), text => Expectation.Read(text));
        import.Ignore(i => i.Cause).Ignore(i => i.IsUnfinished).Ignore(i => i.Failure).Ignore(i => i.Applied);

        // One import at a time, even if two begin at once.
        import.HasIndex(i => i.Slot).IsUnique();
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
        row.Property(r => r.ReasonZh).HasMaxLength(ImportRow.ReasonMaxLength);
        row.Property(r => r.Pieces).AsJson();
        row.HasIndex(r => new { r.ImportId, r.ExternalId });
        row.HasIndex(r => new { r.ImportId, r.Outcome, r.Line });
        row.HasOne<GoodsImport>().WithMany().HasForeignKey(r => r.ImportId);
    }
}

internal sealed class ImportNoteMapping : IEntityTypeConfiguration<ImportNote>
{
    public void Configure(EntityTypeBuilder<ImportNote> note)
    {
        note.ToTable("catalog_import_notes");
        note.Property(n => n.Id).ValueGeneratedNever();
        note.Property(n => n.Who).HasMaxLength(ImportNote.WhoMaxLength);
        note.HasIndex(n => n.ImportId);
        note.HasOne<GoodsImport>().WithMany().HasForeignKey(n => n.ImportId);
    }
}
