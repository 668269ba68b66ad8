namespace Storefront.Contracts.Content;

/// <summary>A page, guide, manual or question was published, changed or taken back, in one language.</summary>
/// <param name="DocumentId">As <see cref="ContentDocument.Id"/>.</param>
[EventName("content.content-changed.v1")]
public sealed record ContentChanged(Guid EventId, string DocumentId, DateTimeOffset ChangedAt) : IEvent
{
    public string Stream => $"content-{DocumentId}";
}
