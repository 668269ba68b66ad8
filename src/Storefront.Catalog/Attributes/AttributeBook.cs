using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Attributes;

/// <summary>All attribute definitions at one moment; kept until the catalogue changes.</summary>
[ImmutableObject(true)]
public sealed class AttributeBook
{
    private readonly Dictionary<string, AttributeEntry> _byCode;
    private readonly Dictionary<int, AttributeEntry> _byId;

    [JsonConstructor]
    public AttributeBook(IReadOnlyList<AttributeEntry> all)
    {
        All = all;
        _byCode = all.ToDictionary(entry => entry.Code, StringComparer.Ordinal);
        _byId = all.ToDictionary(entry => entry.Id);
    }

    public IReadOnlyList<AttributeEntry> All { get; }

    internal static ValueTask<AttributeBook> LoadAsync(CatalogCache cache, CancellationToken cancellation) => cache.GetAsync(
        "catalog:attributes",
        static async (db, stop) => new AttributeBook(await db.Attributes
            .Select(attribute => new AttributeEntry(
                attribute.Id, attribute.Code, attribute.Kind, attribute.Unit, attribute.LabelEn, attribute.LabelZh, attribute.GroupEn, attribute.GroupZh,
                attribute.Position, attribute.IsAxis, attribute.Better, attribute.IsNeverFilter))
            .ToListAsync(stop)),
        cancellation);

    public AttributeEntry? Find(string code) => _byCode.GetValueOrDefault(code);

    public AttributeEntry? Find(int id) => _byId.GetValueOrDefault(id);
}

[ImmutableObject(true)]
public sealed record AttributeEntry(
    int Id, string Code, AttributeKind Kind, string? Unit, string LabelEn, string? LabelZh, string GroupEn, string? GroupZh, int Position, bool IsAxis,
    AttributeAdvantage? Better = null, bool IsNeverFilter = false)
{
    public string Label(Language language) => language == Language.Zh ? LabelZh ?? LabelEn : LabelEn;

    public string Group(Language language) => language == Language.Zh ? GroupZh ?? GroupEn : GroupEn;
}
