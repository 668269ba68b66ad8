using Storefront.Contracts;
using Storefront.Contracts.Catalog;
using Storefront.Search.Words;

namespace Storefront.Search.Feed;

internal sealed class NoteChangedProduct(NoteChange note) : IHandle<ProductChanged>
{
    public Task HandleAsync(ProductChanged happened, CancellationToken cancellation) =>
        note.RunAsync([DescribeProduct.IdOf(happened.ProductId)], happened.ChangedAt, cancellation);
}
