using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Importing;

/// <summary>Attribute definitions by code during one import; those that are missing are made in the same transaction as the goods that state them.</summary>
internal sealed class AttributeNames
{
    private readonly Dictionary<string, (int Id, AttributeKind Kind)> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (string Code, AttributeKind Kind)> _byId = [];

    /// <summary>Behind those whose place somebody chose, in the order in which they were met; goes on after a break.</summary>
    private int _position = 10_000;

    public static async Task<AttributeNames> LoadAsync(CatalogDb db, CancellationToken cancellation)
    {
        var names = new AttributeNames();
        foreach (var known in await db.Attributes.Select(attribute => new { attribute.Id, attribute.Code, attribute.Kind, attribute.Position }).ToListAsync(cancellation))
        {
            names.Learn(known.Code, known.Id, known.Kind);
            names._position = Math.Max(names._position, known.Position + 1);
        }

        return names;
    }

    public bool Knows(string code) => _byCode.ContainsKey(code);

    public int IdOf(string code) => _byCode[code].Id;

    public AttributeKind KindOf(int id) => _byId[id].Kind;

    public AttributeKind? KindOf(string code) => _byCode.TryGetValue(code, out var known) ? known.Kind : null;

    public string CodeOf(int id) => _byId[id].Code;

    /// <summary>Adds what is missing and saves it, since the database gives the keys.</summary>
    public async Task AddMissingAsync(CatalogDb db, IEnumerable<(string Code, AttributeKind Kind)> stated, CancellationToken cancellation)
    {
        var missing = stated.Where(fact => !_byCode.ContainsKey(fact.Code)).DistinctBy(fact => fact.Code, StringComparer.Ordinal).Select(fact => new AttributeDefinition
        {
            Code = fact.Code,
            Kind = fact.Kind,
            LabelEn = Short(AttributeLabels.Of(fact.Code)),
            LabelZh = fact.Code.Any(character => character is >= '\u4e00' and <= '\u9fff') ? Short(fact.Code) : null,
            GroupEn = "Data of the maker",
            GroupZh = "厂商数据",
            Unit = fact.Code == "n_weight" ? "g" : null,
            Position = _position++,
        }).ToList();
        if (missing.Count > 0)
        {
            db.AddRange(missing);
            await db.SaveChangesAsync(cancellation);
            missing.ForEach(attribute => Learn(attribute.Code, attribute.Id, attribute.Kind));
        }
    }

    private void Learn(string code, int id, AttributeKind kind) => (_byCode[code], _byId[id]) = ((id, kind), (code, kind));

    private static string Short(string label) => label.Length <= AttributeDefinition.LabelMaxLength ? label : label[..AttributeDefinition.LabelMaxLength];
}
