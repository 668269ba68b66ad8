using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;

namespace Storefront.Web.Office.Attributes;

/// <summary>How many goods state each attribute. Counting means reading all that is stated, so it is kept until the catalogue changes.</summary>
[ImmutableObject(true)]
public sealed record AttributeUses(IReadOnlyDictionary<int, int> ByAttribute)
{
    public static ValueTask<AttributeUses> LoadAsync(CatalogCache cache, CancellationToken cancellation) => cache.GetAsync(
        "catalog:attribute-uses",
        static async (db, stop) => new AttributeUses(await db.AttributeValues.GroupBy(value => value.AttributeId)
            .Select(same => new { same.Key, Count = same.Select(value => value.ProductId).Distinct().Count() })
            .ToDictionaryAsync(same => same.Key, same => same.Count, stop)),
        cancellation);

    public int Of(int attributeId) => ByAttribute.GetValueOrDefault(attributeId);
}
