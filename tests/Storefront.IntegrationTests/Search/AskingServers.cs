using Microsoft.Extensions.DependencyInjection;
using Storefront.IntegrationTests.Search.Contract;
using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

/// <summary>OpenSearch 2.19.1.</summary>
public sealed class AskingOpenSearch(ServerEngine.OpenSearch engine) : AskingAnIndex<ServerEngine.OpenSearch>(engine);

/// <summary>Elasticsearch 7.10.2.</summary>
public sealed class AskingElasticsearch(ServerEngine.Elasticsearch engine) : AskingAnIndex<ServerEngine.Elasticsearch>(engine);

/// <summary>An index on a real server, each behind an alias of its own. Every request is held against the contract.</summary>
public abstract class ServerEngine(SearchServers servers, string kind) : TestedEngine
{
    private readonly List<ServiceProvider> _opened = [];
    private readonly ElasticsearchContract? _contract = ElasticsearchContract.Find();

    internal override async Task<ISearchIndex> NewAsync()
    {
        var services = ElasticsearchEngine.Open(await servers.NeedAsync(kind), $"shop-{Guid.NewGuid():N}", contract: _contract);
        lock (_opened)
        {
            _opened.Add(services);
        }

        return services.Index();
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var services in _opened)
        {
            await services.DisposeAsync();
        }

        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public sealed class OpenSearch(SearchServers servers) : ServerEngine(servers, "opensearch");

    public sealed class Elasticsearch(SearchServers servers) : ServerEngine(servers, "elasticsearch");
}
