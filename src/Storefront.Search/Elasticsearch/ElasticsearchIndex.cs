using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Storefront.Search.Index;

namespace Storefront.Search.Elasticsearch;

/// <summary>
/// The index on an Elasticsearch or OpenSearch server, behind an alias. The position lies in a document of the same index, not in the mapping: it changes with every
/// slice of changes, which is a write like any other there, and a new state for the whole cluster here; and either way the switch of the alias exchanges it together
/// with what it speaks of.
/// </summary>
internal sealed class ElasticsearchIndex(ElasticsearchServer server, IOptions<SearchOptions> options, TimeProvider clock, ILogger<ElasticsearchIndex> log) : ISearchIndex
{
    private readonly string _alias = options.Value.Elasticsearch.Index;
    private readonly int _milliseconds = options.Value.Elasticsearch.AskMilliseconds;

    public object? Snapshot => null;

    public async Task<IndexAnswer> AskAsync(IndexQuery query, CancellationToken cancellation)
    {
        var question = new Question(query, _milliseconds);
        var first = await SearchAsync(Patience.Ask, question.First(), cancellation);
        var ends = query.Ends(first);
        return query.Answer(first, question.Second(ends) is { } second ? await SearchAsync(Patience.Ask, second, cancellation) : null, ends);
    }

    public async Task<IReadOnlyList<IReadOnlyList<NearWord>>> NearAsync(string field, IReadOnlyList<string> words, int most, CancellationToken cancellation)
    {
        var asked = words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (asked.Count == 0)
        {
            return [.. words.Select(_ => Array.Empty<NearWord>())];
        }

        var answer = await SearchAsync(Patience.Ask, NearQuestion.Of(field, asked, most), cancellation);
        return [.. words.Select(word => word.Length == 0 ? [] : NearQuestion.Of(answer, word, asked.IndexOf(word), most))];
    }

    public async Task WriteAsync(IReadOnlyList<IndexDocument> documents, IReadOnlyList<string> gone, CancellationToken cancellation) =>
        // One document that the server will never take (the log says which and why) must not keep all later changes from being found. The check for drift finds it again.
        await new BulkWriter(server, clock, log).RunAsync(_alias, documents, gone, cancellation);

    public async Task RefreshAsync(CancellationToken cancellation) => await RefreshAsync(server, _alias, cancellation);

    public async Task<long?> PositionAsync(CancellationToken cancellation)
    {
        var answer = await server.FindAsync<PositionAnswer>(Patience.Look, HttpMethod.Get, $"{_alias}/_doc/{Question.PositionId}", null, cancellation);
        return answer is { Found: true } && IndexName.Read(_alias, answer.Index) is { Schema: IndexName.CurrentSchema } ? answer.Source?.Sequence : null;
    }

    public Task KeepPositionAsync(long sequence, CancellationToken cancellation) => KeepPositionAsync(server, _alias, sequence, cancellation);

    public async Task<IIndexRebuild> RebuildAsync(CancellationToken cancellation)
    {
        var aliases = new IndexAliases(server, _alias);
        // Left behind by a rebuild that was killed. One that is under way on another node loses its index too, and learns it from its next write: two at a time are one too many.
        foreach (var (orphan, _) in (await aliases.ListAsync(cancellation)).Where(index => !index.Value.Contains(_alias)))
        {
            await aliases.RemoveAsync(orphan, cancellation);
        }

        var name = IndexName.New(_alias, clock.GetUtcNow());
        await server.SendAsync<AcknowledgedAnswer>(Patience.Write, HttpMethod.Put, name, IndexBody.Of(IndexName.BuildingAlias(_alias)), cancellation);
        return new ElasticsearchRebuild(server, aliases, _alias, name, clock, log);
    }

    public async Task<IReadOnlyList<IndexedMark>> ListAsync(string? after, int count, CancellationToken cancellation)
    {
        var body = Json.Of("query", Question.OnlyDocuments());
        body["size"] = count;
        body["sort"] = Json.Array([Json.Of(IndexBody.Id, Json.Of("order", "asc"))]);
        body["_source"] = Json.Of("includes", Json.Array([IndexBody.Mark]));
        body["track_total_hits"] = false;
        if (after is not null)
        {
            body["search_after"] = Json.Array([after]);
        }

        var found = await SearchAsync(Patience.Write, body, cancellation);
        return [.. found.Hits.Hits.Select(hit => new IndexedMark(hit.Id, hit.Source.Mark ?? throw new IndexAwayException("The search server holds documents that are not ours.")))];
    }

    public async Task<IndexHealth> HealthAsync(CancellationToken cancellation)
    {
        var root = await server.SendAsync<RootAnswer>(Patience.Look, HttpMethod.Get, "", null, cancellation);
        var counted = await server.FindAsync<CountAnswer>(Patience.Look, HttpMethod.Post, $"{_alias}/_count", Json.Of("query", Question.OnlyDocuments()), cancellation);
        var rows = await server.FindAsync<List<IndexRow>>(Patience.Look, HttpMethod.Get, $"_cat/indices/{_alias}?format=json&bytes=b&h=index,pri.store.size", null, cancellation) ?? [];
        var name = root.Version.Distribution == "opensearch" ? "OpenSearch" : "Elasticsearch";
        return new IndexHealth(
            $"{name} {root.Version.Number}", counted?.Count ?? 0, rows is [{ Size: { } size }] && long.TryParse(size, out var bytes) ? bytes : null);
    }

    internal static async Task RefreshAsync(ElasticsearchServer server, string name, CancellationToken cancellation)
    {
        if ((await server.SendAsync<RefreshAnswer>(Patience.Write, HttpMethod.Post, $"{name}/_refresh", null, cancellation)).Shards.Failed > 0)
        {
            throw new IndexAwayException("The search server could not make findable what was written.");
        }
    }

    internal static Task KeepPositionAsync(ElasticsearchServer server, string alias, long sequence, CancellationToken cancellation) =>
        server.SendAsync<WrittenAnswer>(Patience.Write, HttpMethod.Put, $"{alias}/_doc/{Question.PositionId}?require_alias=true", Json.Of(IndexBody.Sequence, sequence), cancellation);

    private async Task<FoundAnswer> SearchAsync(Patience patience, JsonObject body, CancellationToken cancellation) =>
        (await server.SendAsync<FoundAnswer>(patience, HttpMethod.Post, $"{_alias}/_search?allow_partial_search_results=false", body, cancellation)).Whole();
}
