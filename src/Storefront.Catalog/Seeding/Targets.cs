namespace Storefront.Catalog.Seeding;

/// <summary>Finds the product that a link, a part or a <c>fits</c> names: by model, SKU or part number.</summary>
internal sealed class Targets
{
    private readonly Dictionary<string, Guid> _byName;

    public Targets(ContentGoods content, IReadOnlyDictionary<string, Guid> ids)
    {
        _byName = new Dictionary<string, Guid>(ids, StringComparer.OrdinalIgnoreCase);
        foreach (var good in content.Goods)
        {
            foreach (var variant in good.Variants)
            {
                _byName.TryAdd(variant.Sku, ids[good.Model]);
            }
        }
    }

    /// <exception cref="InvalidDataException">Nothing has that name.</exception>
    public Guid Find(string name, string by) =>
        _byName.TryGetValue(name, out var id) ? id : throw new InvalidDataException($"{by} names '{name}', which is no model, SKU or part number.");
}
