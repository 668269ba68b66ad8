using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Search.Log;

namespace Storefront.Search.Data;

internal sealed class QueryDayMapping : IEntityTypeConfiguration<QueryDay>
{
    public void Configure(EntityTypeBuilder<QueryDay> day)
    {
        day.ToTable("search_query_days");
        day.HasKey(d => new { d.Market, d.Query, d.Day });
        day.Property(d => d.Market).HasMaxLength(20);
        day.Property(d => d.Query).HasMaxLength(QueryDay.QueryMaxLength);
        day.Property(d => d.Typed).HasMaxLength(QueryDay.QueryMaxLength);
        day.Property(d => d.FirstTitle).HasMaxLength(QueryDay.TitleMaxLength);
        day.HasIndex(d => d.Day);
        day.HasIndex(d => new { d.Language, d.Query, d.Day });
    }
}

internal sealed class ChoiceDayMapping : IEntityTypeConfiguration<ChoiceDay>
{
    public void Configure(EntityTypeBuilder<ChoiceDay> choice)
    {
        choice.ToTable("search_choice_days");
        choice.HasKey(c => new { c.Market, c.Query, c.Day, c.DocumentId });
        choice.Property(c => c.Market).HasMaxLength(20);
        choice.Property(c => c.Query).HasMaxLength(QueryDay.QueryMaxLength);
        choice.Property(c => c.DocumentId).HasMaxLength(ChoiceDay.DocumentIdMaxLength);
        choice.HasIndex(c => c.Day);
    }
}

internal sealed class InterestMapping : IEntityTypeConfiguration<Interest>
{
    public void Configure(EntityTypeBuilder<Interest> interest)
    {
        interest.ToTable("search_interests");
        interest.HasKey(i => i.ProductId);
        interest.Property(i => i.ProductId).ValueGeneratedNever();
    }
}
