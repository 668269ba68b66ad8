using Storefront.Search.Index;

namespace Storefront.Search.Embedded;

/// <summary>A new index in a folder of its own.</summary>
internal sealed class EmbeddedRebuild(EmbeddedIndex owner, OpenIndex index) : IIndexRebuild
{
    private bool _isSwitched;

    public Task WriteAsync(IReadOnlyList<IndexDocument> documents, IReadOnlyList<string> gone, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        index.Write(documents, gone);
        return Task.CompletedTask;
    }

    public async Task SwitchAsync(long position, CancellationToken cancellation)
    {
        await owner.SwitchAsync(index, position, cancellation);
        _isSwitched = true;
    }

    public ValueTask DisposeAsync()
    {
        if (!_isSwitched)
        {
            index.Dispose();
            IndexFolders.Remove(index.Folder);
        }

        return ValueTask.CompletedTask;
    }
}
