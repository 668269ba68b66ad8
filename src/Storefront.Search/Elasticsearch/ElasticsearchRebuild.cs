using Microsoft.Extensions.Logging;
using Storefront.Search.Index;

namespace Storefront.Search.Elasticsearch;

/// <summary>A new index beside the one that answers. It bears an alias of its own while it is built.</summary>
internal sealed class ElasticsearchRebuild(ElasticsearchServer server, IndexAliases aliases, string alias, string name, TimeProvider clock, ILogger log) : IIndexRebuild
{
    /// <summary>Whoever asked the old index before the switch has an answer by then. Who is slower is sent to the new one by a second try.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromMilliseconds(400);

    private bool _answers;

    public async Task WriteAsync(IReadOnlyList<IndexDocument> documents, IReadOnlyList<string> gone, CancellationToken cancellation)
    {
        // Unlike in daily life: what answers now holds these documents, and must not be replaced by an index that lacks them.
        if (await new BulkWriter(server, clock, log).RunAsync(IndexName.BuildingAlias(alias), documents, gone, cancellation) is [var first, ..] refused)
        {
            throw new IndexAwayException($"The search server refuses {refused.Count} documents, so the new index is given up. The first: {first}.");
        }
    }

    public async Task SwitchAsync(long position, CancellationToken cancellation)
    {
        await ElasticsearchIndex.KeepPositionAsync(server, IndexName.BuildingAlias(alias), position, cancellation);
        await server.SendAsync<AcknowledgedAnswer>(Patience.Write, HttpMethod.Put, $"{name}/_settings", Json.Of("index", Json.Of("refresh_interval", "1s")), cancellation);
        await ElasticsearchIndex.RefreshAsync(server, name, cancellation);
        var old = await aliases.SwitchAsync(name, cancellation);
        _answers = true;

        await Task.Delay(_grace, clock, cancellation);
        foreach (var index in old)
        {
            await RemoveAsync(index, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_answers)
        {
            await RemoveAsync(name, CancellationToken.None);
        }
    }

    /// <summary>What cannot be removed now is removed by the next rebuild.</summary>
    private async Task RemoveAsync(string index, CancellationToken cancellation)
    {
        try
        {
            await aliases.RemoveAsync(index, cancellation);
        }
        catch (IndexAwayException away)
        {
            log.LogWarning("The search index {Index} could not be removed: {Reason}", index, away.Message);
        }
    }
}
