namespace Storefront.Contracts.Catalog;

/// <summary>A category, a brand or an attribute was made, changed or removed. Its goods are told one by one as <see cref="ProductChanged"/>.</summary>
/// <param name="EditId">The row of the catalogue's trail.</param>
/// <param name="Kind"><c>Category</c>, <c>Brand</c> or <c>Attribute</c>.</param>
/// <param name="After">The last of its goods that was told already; null at first.</param>
[EventName("catalog.shelf-changed.v1")]
public sealed record ShelfChanged(Guid EventId, Guid EditId, string Kind, string Subject, Guid? After, DateTimeOffset ChangedAt) : IEvent
{
    public string Stream => $"shelf-{Kind}-{Subject}";
}
