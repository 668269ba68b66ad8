namespace Storefront.Search.Index;

/// <summary>Names of documents in the index: products by their id, content by its own.</summary>
public static class DocumentId
{
    private const string ProductPrefix = "product-";

    public static string Of(Guid productId) => $"{ProductPrefix}{productId:N}";

    /// <summary>Null for anything but a product.</summary>
    public static Guid? ProductOf(string documentId) =>
        documentId.StartsWith(ProductPrefix, StringComparison.Ordinal) && Guid.TryParseExact(documentId[ProductPrefix.Length..], "N", out var id) ? id : null;
}
