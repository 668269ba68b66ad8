using Storefront.Contracts.Catalog;
using Storefront.Search.Index;

namespace Storefront.Search.Indexing;

/// <summary>A product as the index keeps it.</summary>
public sealed class DescribeProduct
{
    private static readonly Dictionary<string, IReadOnlyList<string>> _none = [];

    private readonly Dictionary<string, double> _numbers = [];

    /// <param name="popularity">0 to 1.</param>
    public IndexDocument Run(CatalogDocument product, double popularity) => new()
    {
        Id = DocumentId.Of(product.Id),
        Mark = $"{product.Slug}-{popularity}",
        Words = _none,
        Keywords = _none,
        Numbers = _numbers,
    };
}
