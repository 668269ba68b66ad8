namespace Storefront.Catalog.Products;

/// <summary>A question that the product came with, and its answer.</summary>
/// <param name="By">Who answered: <c>engineer</c> or <c>owner</c>.</param>
/// <param name="Months">How long an owner has had it.</param>
public sealed record Question(string Asked, string Answer, string By, int? Months);
