namespace Storefront.Catalog.Importing;

/// <summary>What was asked for.</summary>
/// <param name="OpeningStock">Pieces of each new variant that are booked as opening balance, where the file does not say.</param>
/// <param name="Categories">A CSV of id and category path; without it, and where the file does not say, goods stand under "Uncategorised".</param>
/// <param name="Who">Who asked; empty for the command line.</param>
/// <param name="Pictures">A folder with the files that rows name as their pictures.</param>
/// <param name="FileName">What the file was called where it came from, if not as it lies.</param>
public sealed record ImportOrder(string File, string Format, int OpeningStock, string TaxClass, string? Categories, string Who = "", string? FileName = null, string? Pictures = null);
