using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Storefront.Search.Tuning;

namespace Storefront.Search.Data;

internal sealed class SynonymMapping : IEntityTypeConfiguration<SynonymEntry>
{
    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Configure(EntityTypeBuilder<SynonymEntry> synonym)
    {
        synonym.ToTable("search_synonyms");
        synonym.MapEntry();
        synonym.Property(s => s.From).HasMaxLength(SynonymEntry.WordMaxLength);
        synonym.Property(s => s.FromKey).HasMaxLength(2 * SynonymEntry.WordMaxLength);
        synonym.Property(s => s.To).HasConversion(
            words => JsonSerializer.Serialize(words, _readable),
            text => JsonSerializer.Deserialize<string[]>(text, _readable)!,
            new ValueComparer<IReadOnlyList<string>>(
                (left, right) => left!.SequenceEqual(right!), words => words.Aggregate(0, (hash, word) => HashCode.Combine(hash, word)), words => words));
        synonym.Ignore(s => s.Steps);
        synonym.HasIndex(s => new { s.Language, s.FromKey }).IsUnique().HasFilter(TuningMapping.Holds);
    }
}

internal sealed class PlaceMapping : IEntityTypeConfiguration<PlaceEntry>
{
    public void Configure(EntityTypeBuilder<PlaceEntry> rule)
    {
        rule.ToTable("search_place_rules");
        rule.MapEntry();
        rule.Property(r => r.Query).HasMaxLength(PlaceEntry.QueryMaxLength);
        rule.Property(r => r.QueryKey).HasMaxLength(2 * PlaceEntry.QueryMaxLength);
        rule.Property(r => r.Category).HasMaxLength(PlaceEntry.CategoryMaxLength);
        rule.HasIndex(r => new { r.QueryKey, r.Category, r.ProductId }).IsUnique().HasFilter(TuningMapping.Holds);
    }
}

internal sealed class RedirectMapping : IEntityTypeConfiguration<RedirectEntry>
{
    public void Configure(EntityTypeBuilder<RedirectEntry> redirect)
    {
        redirect.ToTable("search_redirects");
        redirect.MapEntry();
        redirect.Property(r => r.Query).HasMaxLength(RedirectEntry.QueryMaxLength);
        redirect.Property(r => r.QueryKey).HasMaxLength(2 * RedirectEntry.QueryMaxLength);
        redirect.Property(r => r.Path).HasMaxLength(RedirectEntry.PathMaxLength);
        redirect.HasIndex(r => new { r.Language, r.QueryKey }).IsUnique().HasFilter(TuningMapping.Holds);
    }
}

internal static class TuningMapping
{
    /// <summary>Of those that were ended there may be any number.</summary>
    public const string Holds = "NOT \"IsEnded\"";

    public static void MapEntry<TEntry>(this EntityTypeBuilder<TEntry> entry)
        where TEntry : TuningEntry
    {
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.By).HasMaxLength(TuningEntry.ByMaxLength);
        entry.Property(e => e.Before).HasMaxLength(TuningEntry.BeforeMaxLength);

        // The second of two people who change the same one is told so.
        entry.Property(e => e.ChangedAt).IsConcurrencyToken();
    }
}
