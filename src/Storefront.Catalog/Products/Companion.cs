namespace Storefront.Catalog.Products;

/// <summary>Another product that people buy in the same order.</summary>
/// <param name="Position">From 0, the most frequent first.</param>
public sealed record Companion(Guid ProductId, Guid TargetId, int Position);
