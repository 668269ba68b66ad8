using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Storefront.Contracts.Catalog;
using Storefront.Contracts.Content;
using Storefront.Contracts.Search;
using Storefront.Kernel.Data;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Outbox;
using Storefront.Search.Data;
using Storefront.Search.Elasticsearch;
using Storefront.Search.Embedded;
using Storefront.Search.Feed;
using Storefront.Search.Index;
using Storefront.Search.Indexing;
using Storefront.Search.Log;
using Storefront.Search.Querying;
using Storefront.Search.Tuning;

namespace Storefront.Search;

public static class SearchModule
{
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddModuleDb<SearchDb>();
        services.AddOptions<SearchOptions>().BindConfiguration(SearchOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddEngine().AddFinding().AddTuning().AddLog().AddFeed().AddIndexing();
    }

    private static IServiceCollection AddEngine(this IServiceCollection services) => services
        .AddElasticsearch()
        .AddSingleton<EmbeddedIndex>()
        .AddSingleton<ISearchIndex>(shop => shop.GetRequiredService<IOptions<SearchOptions>>().Value.IsEmbedded ? shop.GetRequiredService<EmbeddedIndex>() : shop.GetRequiredService<ElasticsearchIndex>());

    private static IServiceCollection AddFinding(this IServiceCollection services) => services
        .AddSingleton<CatalogueWords>()
        .AddSingleton<KeptResults>()
        .AddScoped<AskIndex>()
        .AddScoped<AskDatabase>()
        .AddScoped<FindResults>()
        .AddScoped<FindSuggestions>();

    private static IServiceCollection AddTuning(this IServiceCollection services) => services
        .AddSingleton<FindTuning>()
        .AddSingleton<IShelfPlaces, TellShelfPlaces>()
        .AddScoped<KeepSynonym>()
        .AddScoped<KeepRule>()
        .AddScoped<KeepRedirect>()
        .AddScoped<EndEntry>()
        .AddScoped<UndoEntry>();

    private static IServiceCollection AddLog(this IServiceCollection services) => services
        .AddSingleton<SearchLog>()
        .AddSingleton<SaveSearchLog>()
        .AddScoped<WriteSearchLog>()
        .AddScoped<IJob, SweepSearchLog>()
        .AddScoped<IPopularity, Wanted>();

    private static IServiceCollection AddFeed(this IServiceCollection services) => services
        .AddSingleton<FeedBell>()
        .AddSingleton<IndexState>()
        .AddScoped<NoteChange>()
        .AddHandler<ProductChanged, NoteChangedProduct>()
        .AddHandler<ContentChanged, NoteChangedContent>();

    private static IServiceCollection AddIndexing(this IServiceCollection services) => services
        .AddSingleton<IndexLock>()
        .AddScoped<GatherDocuments>()
        .AddScoped<WalkDocuments>()
        .AddScoped<IndexLease>()
        .AddScoped<IndexChanges>()
        .AddScoped<RebuildIndex>()
        .AddScoped<RunRebuild>()
        .AddScoped<PrepareIndex>()
        .AddScoped<CheckDrift>()
        .AddScoped<IJob>(services => services.GetRequiredService<CheckDrift>())
        .AddSingleton<FollowDriftCheck>();
}
