using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Search.Feed;

namespace Storefront.Search.Data;

internal sealed class FeedMapping : IEntityTypeConfiguration<FeedState>
{
    public void Configure(EntityTypeBuilder<FeedState> feed)
    {
        feed.ToTable("search_feed");
        feed.HasKey(f => f.Id);
        feed.Property(f => f.Id).ValueGeneratedNever();
        feed.Property(f => f.Holder).HasMaxLength(100);
        feed.HasData(new FeedState());
    }
}

internal sealed class RebuildRequestMapping : IEntityTypeConfiguration<RebuildRequest>
{
    public void Configure(EntityTypeBuilder<RebuildRequest> request)
    {
        request.ToTable("search_rebuilds");
        request.HasKey(r => r.Id);
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Property(r => r.Note).HasMaxLength(RebuildRequest.NoteMaxLength);
        request.HasIndex(r => r.AskedAt);
    }
}
