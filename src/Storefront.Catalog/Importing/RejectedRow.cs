namespace Storefront.Catalog.Importing;

/// <summary>A good that was left out.</summary>
/// <param name="Line">Where it begins in the file.</param>
public sealed record RejectedRow(int Line, string ExternalId, Text Reason);
