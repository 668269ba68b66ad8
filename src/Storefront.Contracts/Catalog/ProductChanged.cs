namespace Storefront.Contracts.Catalog;

/// <summary>Something that people can see of a product changed: its words, prices, variants, links, or whether it is shown at all.</summary>
[EventName("catalog.product-changed.v1")]
public sealed record ProductChanged(Guid EventId, Guid ProductId, string Slug, DateTimeOffset ChangedAt) : IEvent
{
    public string Stream => $"product-{ProductId}";
}
