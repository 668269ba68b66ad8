namespace Storefront.Catalog.Importing;

/// <summary>What the verb <c>import products</c> was asked for.</summary>
/// <param name="OpeningStock">Pieces of each new good that are booked as opening balance.</param>
/// <param name="Categories">A CSV of id and category path; without it goods stand under "Uncategorised".</param>
public sealed record ImportOrder(string File, string Format, int OpeningStock, string TaxClass, string? Categories);
