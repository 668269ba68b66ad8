using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Search.Feed;

namespace Storefront.Search.Data;

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.ToTable("search_changes");
        change.HasKey(c => c.DocumentId);
        change.Property(c => c.DocumentId).HasMaxLength(Change.DocumentIdMaxLength);
        change.HasIndex(c => c.Sequence).IsUnique();
    }
}
