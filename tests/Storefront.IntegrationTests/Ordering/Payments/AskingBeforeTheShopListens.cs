using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Storefront.Ordering.Payments.Provider;

namespace Storefront.IntegrationTests.Ordering.Payments;

/// <summary>The sandbox in the shop's own process is asked by jobs while the shop still starts, before the system has chosen its port.</summary>
public sealed class AskingBeforeTheShopListens
{
    [Fact]
    public async Task The_question_waits_and_is_answered()
    {
        var asking = new AtOnce();
        await using var shop = await Shop.OpenAsync(services => services.AddHostedService(provider => asking.With(provider)));
        shop.IsServed = true;
        shop.UseKestrel(0);

        shop.StartServer();

        Assert.Contains("\"data\"", await asking.Answer.WaitAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>Asks before any service starts, and lets the start go on.</summary>
    private sealed class AtOnce : IHostedLifecycleService
    {
        private IServiceProvider _services = null!;

        public Task<string> Answer { get; private set; } = null!;

        public AtOnce With(IServiceProvider services)
        {
            _services = services;
            return this;
        }

        public Task StartingAsync(CancellationToken cancellationToken)
        {
            Answer = AskAsync();
            return Task.CompletedTask;
        }

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        private async Task<string> AskAsync()
        {
            await using var scope = _services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<StripePages>().EventsAsync("limit=1", TestContext.Current.CancellationToken);
        }
    }
}
