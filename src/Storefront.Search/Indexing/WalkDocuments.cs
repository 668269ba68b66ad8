using System.Runtime.CompilerServices;
using Storefront.Contracts.Catalog;
using Storefront.Contracts.Content;
using Storefront.Search.Index;

namespace Storefront.Search.Indexing;

/// <summary>The ids of everything that can be found, in slices: all content, then all products.</summary>
public sealed class WalkDocuments(ICatalogDocuments catalog, IContentDocuments content)
{
    private const int Slice = 250;

    public async IAsyncEnumerable<IReadOnlyList<string>> RunAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var ids = await content.ListAsync(null, Slice, cancellation); ids.Count > 0; ids = await content.ListAsync(ids[^1], Slice, cancellation))
        {
            yield return ids;
        }

        for (var ids = await catalog.ListAsync(null, Slice, cancellation); ids.Count > 0; ids = await catalog.ListAsync(ids[^1], Slice, cancellation))
        {
            yield return [.. ids.Select(DocumentId.Of)];
        }
    }
}
