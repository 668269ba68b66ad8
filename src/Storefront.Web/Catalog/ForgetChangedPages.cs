using System.Diagnostics;
using Storefront.Catalog.Data;
using Storefront.Contracts;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Outbox;
using Storefront.Web.Hosting;
using Storefront.Web.Hosting.Nodes;

namespace Storefront.Web.Catalog;

/// <summary>
/// Lets go of kept answers and pages as soon as something on them changed. Pages are tagged broadly, because a product stands on lists, on pages of
/// what belongs to it and on the home page alike. Ten thousand imported goods empty the caches once a round, not ten thousand times.
/// </summary>
internal sealed class ForgetChangedPages(KeptPages kept, OutboxRound round, LastForgotten last) : IHandleMany<ProductChanged>, IHandleMany<AvailabilityChanged>, IHandle<ShelfChanged>
{
    public Task HandleAsync(ProductChanged happened, CancellationToken cancellation) => ForgetAsync(cancellation);

    public Task HandleAsync(IReadOnlyList<ProductChanged> happened, CancellationToken cancellation) => ForgetAsync(cancellation);

    public Task HandleAsync(AvailabilityChanged happened, CancellationToken cancellation) => ForgetAsync(cancellation);

    public Task HandleAsync(IReadOnlyList<AvailabilityChanged> happened, CancellationToken cancellation) => ForgetAsync(cancellation);

    /// <summary>The header names the sections on pages that show nothing else of the catalogue.</summary>
    public Task HandleAsync(ShelfChanged happened, CancellationToken cancellation) => kept.ForgetAsync(PageCache.Tag, cancellation);

    private async Task ForgetAsync(CancellationToken cancellation)
    {
        if (last.BeganAt > round.ReadAt && round.ReadAt > 0)
        {
            return;
        }

        var beganAt = Stopwatch.GetTimestamp();
        await kept.ForgetAsync(CatalogCache.Tag, cancellation);
        last.BeganAt = beganAt;
    }
}
