using Storefront.Contracts;
using Storefront.Contracts.Catalog;
using Storefront.Search.Index;

namespace Storefront.Search.Feed;

internal sealed class NoteChangedProduct(NoteChange note) : IHandleMany<ProductChanged>
{
    public Task HandleAsync(ProductChanged happened, CancellationToken cancellation) => HandleAsync([happened], cancellation);

    /// <summary>The lag is counted from the first of them.</summary>
    public Task HandleAsync(IReadOnlyList<ProductChanged> happened, CancellationToken cancellation) => note.RunAsync(
        [.. happened.Select(changed => DocumentId.Of(changed.ProductId)).Distinct()], happened.Min(changed => changed.ChangedAt), cancellation);
}
