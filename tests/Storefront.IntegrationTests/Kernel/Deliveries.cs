using System.Collections.Concurrent;
using Storefront.Contracts;
using Storefront.Contracts.Catalog;

namespace Storefront.IntegrationTests.Kernel;

/// <summary>Which notes were delivered to a node, in order.</summary>
internal sealed class Deliveries
{
    private readonly ConcurrentQueue<string> _words = new();

    public IReadOnlyList<string> Words => [.. _words];

    /// <summary>What a delivery does before it counts: waits, or fails.</summary>
    public Func<string, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public async Task KeepAsync(string words, CancellationToken cancellation)
    {
        await Before(words, cancellation);
        _words.Enqueue(words);
    }
}

/// <summary>Keeps what it is told, of notes only.</summary>
internal sealed class KeepDelivery(Deliveries deliveries) : IHandle<ProductChanged>
{
    public Task HandleAsync(ProductChanged happened, CancellationToken cancellation) =>
        happened.Slug.StartsWith("note-", StringComparison.Ordinal) ? deliveries.KeepAsync(happened.Slug, cancellation) : Task.CompletedTask;
}
