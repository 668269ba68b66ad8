using Storefront.Contracts;
using Storefront.Contracts.Content;

namespace Storefront.Search.Feed;

internal sealed class NoteChangedContent(NoteChange note) : IHandle<ContentChanged>
{
    public Task HandleAsync(ContentChanged happened, CancellationToken cancellation) =>
        note.RunAsync([happened.DocumentId], happened.ChangedAt, cancellation);
}
