using Storefront.Catalog.Data;

namespace Storefront.Web.Hosting.Nodes;

/// <summary>Lets go of kept pages when another node says so.</summary>
internal sealed class HearOtherNodes(RedisLine line, KeptPages kept, TimeProvider clock, ILogger<HearOtherNodes> log) : BackgroundService
{
    private static readonly TimeSpan _beforeNextTry = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (line.IsConfigured)
        {
            try
            {
                await line.ListenAsync(
                    word => word is CatalogCache.Tag or PageCache.Tag ? kept.ForgetHereAsync(word, stoppingToken) : Task.CompletedTask,
                    () => kept.ForgetHereAsync(PageCache.Tag, stoppingToken));
                return;
            }
            catch (StackExchange.Redis.RedisException away)
            {
                log.LogWarning("The line to the other nodes does not stand: {Message}", away.Message);
                await Task.Delay(_beforeNextTry, clock, stoppingToken);
            }
        }
    }
}
