using Storefront.Contracts;
using Storefront.Contracts.Catalog;
using Storefront.Search.Index;

namespace Storefront.Search.Feed;

internal sealed class NoteChangedProduct(NoteChange note, ICatalogDocuments catalog) : IHandleMany<ProductChanged>
{
    public Task HandleAsync(ProductChanged happened, CancellationToken cancellation) => HandleAsync([happened], cancellation);

    /// <summary>With them what belongs to them, for it is found by their names. The lag is counted from the first of them.</summary>
    public async Task HandleAsync(IReadOnlyList<ProductChanged> happened, CancellationToken cancellation)
    {
        var changed = happened.Select(product => product.ProductId).Distinct().ToList();
        var belonging = await catalog.BelongingAsync(changed, cancellation);
        await note.RunAsync([.. changed.Union(belonging).Select(DocumentId.Of)], happened.Min(product => product.ChangedAt), cancellation);
    }
}
