using Storefront.Contracts.Catalog;
using Storefront.Contracts.Content;
using Storefront.Contracts.Search;
using Storefront.Search.Index;
using Storefront.Search.Words;

namespace Storefront.Search.Indexing;

/// <summary>Asks the owners for the current state of documents and describes it for the index.</summary>
public sealed class GatherDocuments(ICatalogDocuments catalog, IContentDocuments content, IEnumerable<IPopularity> popularity)
{
    /// <returns>What can be found, and the ids of what cannot any more.</returns>
    public async Task<(IReadOnlyList<IndexDocument> Documents, IReadOnlyList<string> Gone)> RunAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation)
    {
        var productIds = ids.Select(DocumentId.ProductOf).OfType<Guid>().ToList();
        var contentIds = ids.Where(id => DocumentId.ProductOf(id) is null).ToList();
        var documents = new List<IndexDocument>(ids.Count);
        if (productIds.Count > 0)
        {
            var wanted = await WantedAsync(productIds, cancellation);
            documents.AddRange((await catalog.FindAsync(productIds, cancellation)).Select(product => DescribeProduct.Run(product, wanted.GetValueOrDefault(product.Id))));
        }

        if (contentIds.Count > 0)
        {
            documents.AddRange((await content.FindAsync(contentIds, cancellation)).Select(DescribeContent.Run));
        }

        var found = documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        return (documents, [.. ids.Where(id => !found.Contains(id))]);
    }

    private async Task<Dictionary<Guid, double>> WantedAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellation)
    {
        var sums = new Dictionary<Guid, double>();
        foreach (var source in popularity)
        {
            foreach (var (id, weight) in await source.FindAsync(productIds, cancellation))
            {
                sums[id] = sums.GetValueOrDefault(id) + Math.Max(weight, 0);
            }
        }

        return sums;
    }
}
