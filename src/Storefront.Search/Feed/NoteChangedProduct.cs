using Storefront.Contracts;
using Storefront.Contracts.Catalog;
using Storefront.Search.Index;

namespace Storefront.Search.Feed;

internal sealed class NoteChangedProduct(NoteChange note) : IHandle<ProductChanged>
{
    public Task HandleAsync(ProductChanged happened, CancellationToken cancellation) =>
        note.RunAsync([DocumentId.Of(happened.ProductId)], happened.ChangedAt, cancellation);
}
