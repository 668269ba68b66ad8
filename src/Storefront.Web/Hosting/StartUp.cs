using Storefront.Kernel;
using Storefront.Search.Indexing;

namespace Storefront.Web.Hosting;

/// <summary>Before the first request: brings the schema up to date, puts the first data in and has an index to search.</summary>
internal sealed class StartUp(IServiceScopeFactory scopes, Readiness readiness) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Migration.RunAsync(scope.ServiceProvider, cancellationToken);
        await SeedAsync(scope.ServiceProvider, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<PrepareIndex>().RunAsync(cancellationToken);
        readiness.Declare();
    }

    public static async Task SeedAsync(IServiceProvider services, CancellationToken cancellation)
    {
        foreach (var seed in services.GetServices<ISeed>().OrderBy(seed => seed.Order))
        {
            await seed.SeedAsync(cancellation);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
