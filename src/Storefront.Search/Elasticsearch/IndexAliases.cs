using System.Text.Json.Nodes;
using Storefront.Search.Index;

namespace Storefront.Search.Elasticsearch;

/// <summary>Which of our indices stands behind which name.</summary>
internal sealed class IndexAliases(ElasticsearchServer server, string alias)
{
    /// <summary>Our indices with their aliases; several shops may share the cluster.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyCollection<string>>> ListAsync(CancellationToken cancellation)
    {
        var indices = await server.FindAsync<Dictionary<string, AliasesOfIndex>>(Patience.Write, HttpMethod.Get, $"{alias}-*/_alias", null, cancellation) ?? [];
        return indices.Where(index => IndexName.Read(alias, index.Key) is not null)
            .ToDictionary(index => index.Key, index => (IReadOnlyCollection<string>)index.Value.Aliases.Keys, StringComparer.Ordinal);
    }

    /// <summary>In one step: no question falls between the old index and the new one.</summary>
    /// <returns>Who bore the name until now.</returns>
    public async Task<IReadOnlyList<string>> SwitchAsync(string next, CancellationToken cancellation)
    {
        var old = await BearersAsync(cancellation);
        try
        {
            await server.SendAsync<AcknowledgedAnswer>(Patience.Write, HttpMethod.Post, "_aliases", Json.Of("actions", Json.Array(
                old.Select(index => Json.Of("remove", Pair(index, alias)))
                    .Append(Json.Of("remove", Pair(next, IndexName.BuildingAlias(alias))))
                    .Append(Json.Of("add", Pair(next, alias))))), cancellation);
        }
        // The answer may be lost after the deed, and a second try finds the old name gone.
        catch (IndexAwayException)
        {
            if (await BearersAsync(cancellation) is not [var bearer] || bearer != next)
            {
                throw;
            }
        }

        return old;
    }

    public Task RemoveAsync(string index, CancellationToken cancellation) =>
        server.SendAsync<AcknowledgedAnswer>(Patience.Write, HttpMethod.Delete, index, null, cancellation);

    private async Task<IReadOnlyList<string>> BearersAsync(CancellationToken cancellation) =>
        [.. (await server.FindAsync<Dictionary<string, AliasesOfIndex>>(Patience.Write, HttpMethod.Get, $"_alias/{alias}", null, cancellation) ?? []).Keys];

    private static JsonObject Pair(string index, string name) => new() { ["index"] = index, ["alias"] = name };
}
