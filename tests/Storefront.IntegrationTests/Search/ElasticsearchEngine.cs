using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Storefront.IntegrationTests.Search.Contract;
using Storefront.Search;
using Storefront.Search.Elasticsearch;
using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

/// <summary>The adapter as the shop registers it, pointed at a server of the test's choice.</summary>
internal static class ElasticsearchEngine
{
    /// <summary>A busy machine is no fault: real servers get all the time they want.</summary>
    public const int Unhurried = 10_000;

    public static ServiceProvider Open(
        string url, string index, int askMilliseconds = Unhurried, Action<ElasticsearchOptions>? change = null, ILoggerProvider? log = null, ElasticsearchContract? contract = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging =>
        {
            logging.SetMinimumLevel(LogLevel.Trace);
            if (log is not null)
            {
                logging.AddProvider(log);
            }
        });
        services.AddSingleton(TimeProvider.System);
        services.Configure<SearchOptions>(options =>
        {
            options.Engine = "elasticsearch";
            (options.Elasticsearch.Url, options.Elasticsearch.Index, options.Elasticsearch.AskMilliseconds) = (url, index, askMilliseconds);
            change?.Invoke(options.Elasticsearch);
        });
        services.AddElasticsearch();
        if (contract is not null)
        {
            services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(() => new ContractKeeper(contract)));
        }

        return services.BuildServiceProvider();
    }

    public static ISearchIndex Index(this ServiceProvider services) => services.GetRequiredService<ElasticsearchIndex>();
}
