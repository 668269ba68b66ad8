using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Importing;

/// <summary>Attribute definitions by code during one import; those that are missing are made in the same transaction as the goods that state them.</summary>
internal sealed class AttributeNames
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _codes = [];

    /// <summary>Behind those whose place somebody chose, in the order in which they were met; goes on after a break.</summary>
    private int _position = 10_000;

    public static async Task<AttributeNames> LoadAsync(CatalogDb db, CancellationToken cancellation)
    {
        var names = new AttributeNames();
        foreach (var known in await db.Attributes.Select(attribute => new { attribute.Id, attribute.Code, attribute.Position }).ToListAsync(cancellation))
        {
            names.Learn(known.Code, known.Id);
            names._position = Math.Max(names._position, known.Position + 1);
        }

        return names;
    }

    public int IdOf(string code) => _ids[code];

    public string CodeOf(int id) => _codes[id];

    /// <summary>Adds what is missing and saves it, since the database gives the keys.</summary>
    public async Task<IReadOnlyList<string>> AddMissingAsync(CatalogDb db, IEnumerable<string> codes, CancellationToken cancellation)
    {
        var missing = codes.Where(code => !_ids.ContainsKey(code)).Distinct(StringComparer.Ordinal).Select(code => new AttributeDefinition
        {
            Code = code,
            Kind = code[0] switch
            {
                'n' => AttributeKind.Number,
                'b' => AttributeKind.Boolean,
                _ => AttributeKind.Text,
            },
            LabelEn = Short(AttributeLabels.Of(code)),
            GroupEn = "Data of the maker",
            GroupZh = "厂商数据",
            Unit = code == "n_weight" ? "g" : null,
            Position = _position++,
        }).ToList();
        if (missing.Count > 0)
        {
            db.AddRange(missing);
            await db.SaveChangesAsync(cancellation);
            missing.ForEach(attribute => Learn(attribute.Code, attribute.Id));
        }

        return [.. missing.Select(attribute => attribute.Code)];
    }

    /// <summary>After a transaction that did not stand.</summary>
    public void Forget(IEnumerable<string> codes)
    {
        foreach (var code in codes)
        {
            _codes.Remove(_ids[code]);
            _ids.Remove(code);
        }
    }

    private void Learn(string code, int id) => (_ids[code], _codes[id]) = (id, code);

    private static string Short(string label) => label.Length <= AttributeDefinition.LabelMaxLength ? label : label[..AttributeDefinition.LabelMaxLength];
}
