namespace Storefront.Catalog.Editing;

/// <summary>A row of the audit trail: who made which field of a product say what. Only ever added, and it outlives the product.</summary>
/// <param name="subject">What the row of the field was called then: a SKU, a part's number.</param>
/// <param name="batch">The bulk action that it was part of, which can be undone by it.</param>
public sealed class ProductChange(
    Guid productId, int version, string field, string subject, string? oldText, string? newText, string who, Guid? batch, DateTimeOffset changedAt)
{
    public const int WhoMaxLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ProductId { get; private init; } = productId;

    /// <summary>The product's version that the change led to.</summary>
    public int Version { get; private init; } = version;

    /// <summary>Name as in <see cref="Fields"/>.</summary>
    public string Field { get; private init; } = field;

    public string Subject { get; private init; } = subject;

    /// <summary>Null where the field was not there before.</summary>
    public string? OldText { get; private init; } = oldText;

    /// <summary>Null where the field went.</summary>
    public string? NewText { get; private init; } = newText;

    public string Who { get; private init; } = who;

    public Guid? Batch { get; private init; } = batch;

    public DateTimeOffset ChangedAt { get; private init; } = changedAt;
}
